package org.cities4children.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.writing.Written;
import org.cities4children.web.Language;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message with exactly our headers, as it travels. */
final class Envelope extends SMTPMessage {

    // Jakarta Mail would write it in the zone of the machine.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private final String messageId;
    private final BooleanSupplier goesOn;

    private Envelope(Session session, String messageId, BooleanSupplier goesOn) {
        super(session);
        this.messageId = messageId;
        this.goesOn = goesOn;
    }

    /**
     * Everything about a message that does not depend on the connection.
     *
     * @param tag stands for it in Message-ID and return path
     * @param dated the date it carries, the same at every attempt
     * @param goesOn asked when all but the last dot is written; a no makes the server drop it
     */
    record Contents(
            EmailAddress to, Language language, Written written, String tag, Instant dated, BooleanSupplier goesOn) {}

    static Envelope of(Session session, MailServer.Settings settings, Contents contents) throws MessagingException {
        var id = "<" + contents.tag() + "@" + settings.from().host() + ">";
        var envelope = new Envelope(session, id, contents.goesOn());
        envelope.setHeader("Date", DATE.format(contents.dated().atOffset(ZoneOffset.UTC)));
        envelope.setFrom(named(settings.from(), settings.name()));
        var answers = contents.written().answers() == null
                ? settings.replyTo()
                : contents.written().answers();
        if (answers != null) {
            envelope.setReplyTo(new InternetAddress[] {bare(answers)});
        }
        envelope.setRecipient(RecipientType.TO, bare(contents.to()));
        envelope.setSubject(contents.written().subject(), StandardCharsets.UTF_8.name());
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setContentLanguage(new String[] {contents.language().code()});
        envelope.setContent(new MimeMultipart(
                "alternative",
                part(contents.written().text(), "plain"),
                part(contents.written().page(), "html")));
        envelope.setEnvelopeFrom(returnPath(settings, contents.tag()));
        envelope.saveChanges();
        return envelope;
    }

    /** Bounces say by their own recipient what they are about: bounces+TAG@example.org. */
    private static String returnPath(MailServer.Settings settings, String tag) {
        var bounces = settings.bounces();
        return bounces == null ? settings.from().deliverable() : bounces.name() + "+" + tag + "@" + bounces.host();
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        // Lines stay short and seven bits suffice, whatever the servers on the way are like.
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    // Set, not parsed: what was checked by us goes out byte for byte.
    private static InternetAddress bare(EmailAddress address) {
        var bare = new InternetAddress();
        bare.setAddress(address.deliverable());
        return bare;
    }

    private static InternetAddress named(EmailAddress address, String name) throws MessagingException {
        var named = bare(address);
        try {
            named.setPersonal(name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException never) {
            throw new MessagingException("Every Java has UTF-8", never);
        }
        return named;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(out, without);
        if (!mayGoOn()) {
            throw new LeaseLost();
        }
    }

    // Whoever cannot ask has no leave either; the connection closes before the last dot, as with a no.
    private boolean mayGoOn() throws LeaseLost {
        try {
            return goesOn.getAsBoolean();
        } catch (RuntimeException outage) {
            throw new LeaseLost(outage);
        }
    }

    /** Makes the connection close before the last dot. */
    static final class LeaseLost extends IOException {

        private static final long serialVersionUID = 1L;

        LeaseLost() {
            super("another node has it");
        }

        LeaseLost(RuntimeException outage) {
            super("nobody can say who has it", outage);
        }
    }
}
