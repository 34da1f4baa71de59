package org.cities4children.mail.bounce;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.EmailAddress;

/** A bounce without a report: sentences, and often a copy of the message below them. */
record PlainNotice(Headers headers, String words, Headers below) {

    private static final Pattern COPY = Pattern.compile("(?im)^(?:"
            + "-{2,}.{0,30}(?:below this line|copy of (?:the|your) message|original message|unsent message|message header|returned message|header follows|"
            + "ursprüngliche nachricht|mensaje original|message d'origine|mensagem original).*"
            + "|(?:the )?(?:original )?message headers?(?: follows?)?:?"
            + "|(?:return-path|received|dkim-signature|x-mailer|mime-version):.*"
            + ")$");
    private static final Pattern DAEMON = Pattern.compile(
            "(?i)mailer-?daemon|postmaster|mail[ -]?(?:delivery|daemon|system|administrator|router)|maildelivery|mdaemon|returned mail");
    private static final Pattern DELAY =
            Pattern.compile("(?i)\\bdelay|warning: |still being retried|verzögert|retras|retard");
    private static final Pattern FIRST_FIELD = Pattern.compile("(?m)^[A-Za-z-]+:[ \\t]");
    private static final int REACH = 1500;

    static PlainNotice of(Piece mail, String words) {
        var copy = COPY.matcher(words);
        if (!copy.find()) {
            return new PlainNotice(mail.headers(), words, Headers.of(List.of()));
        }
        var rest = words.substring(copy.start());
        var field = FIRST_FIELD.matcher(rest);
        var lines = field.find() ? Arrays.asList(rest.substring(field.start()).split("\n")) : List.<String>of();
        return new PlainNotice(
                mail.headers(),
                words.substring(0, copy.start()),
                Piece.of(lines).headers());
    }

    /** Whether a mail server wrote it about a mail of ours. */
    boolean isBounce() {
        boolean says = Phrases.RETURNED.areIn(headers.decoded("subject")) || Phrases.RETURNED.areIn(beginning());
        return isFromDaemon() && says;
    }

    boolean isFromDaemon() {
        return headers.has("x-failed-recipients")
                || DAEMON.matcher(headers.decoded("from")).find()
                || headers.text("return-path").strip().equals("<>");
    }

    Bounce bounce(Origin origin) {
        var recipient = recipient();
        var said = recipient.map(this::said).orElse("");
        var near = Diagnosis.of("", said);
        var last = near == Diagnosis.UNCLEAR ? Diagnosis.of("", words) : near;
        var diagnosis = isOnItsWay() ? Diagnosis.SOFT : last;
        return diagnosis.bounce(
                origin.notice(recipient, said.isEmpty() ? beginning().strip() : said));
    }

    private boolean isOnItsWay() {
        return DELAY.matcher(headers.decoded("subject")).find();
    }

    private Optional<EmailAddress> recipient() {
        var failed = headers.all("x-failed-recipients").map(Addresses::first).flatMap(Optional::stream);
        var written = below.all("to").map(Addresses::first).flatMap(Optional::stream);
        var named = Addresses.in(words).stream().filter(it -> !Addresses.isOfMachine(it) && !isOurs(it));
        return Stream.of(failed, named, written).flatMap(it -> it).findFirst();
    }

    private boolean isOurs(EmailAddress address) {
        return Stream.concat(headers.all("to"), below.all("from"))
                .flatMap(it -> Addresses.in(it).stream())
                .anyMatch(it -> it.comparable().equals(address.comparable()));
    }

    /** What stands at the recipient and after it. */
    private String said(EmailAddress recipient) {
        int at = words.indexOf(recipient.text());
        if (at < 0) {
            return "";
        }
        int start = at + recipient.text().length();
        return words.substring(start, Math.min(words.length(), start + REACH)).strip();
    }

    private String beginning() {
        return words.substring(0, Math.min(words.length(), REACH));
    }
}
