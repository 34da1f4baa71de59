package org.cities4children.mailbox.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.mailbox.Letter;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A letter and where it stands.
 *
 * @param owner who took it on, if anybody
 * @param answered when the first answer was given
 * @param closed when nothing was left to do
 */
public record KeptLetter(
        Letter letter,
        @Nullable UUID owner,
        @Nullable Instant answered,
        @Nullable Instant closed) {

    /**
     * Until when somebody must hear what is kept of them or was done about it (GDPR, article 12(3)): a month after they
     * asked. Nothing for other letters, and once it was answered or closed.
     */
    public Optional<LocalDate> due() {
        boolean waits = letter.isAboutData() && answered == null && closed == null;
        return waits
                ? Optional.of(
                        letter.received().atOffset(ZoneOffset.UTC).toLocalDate().plusMonths(1))
                : Optional.empty();
    }

    /** From whom it is: what a person of the secretariat would say. */
    public String from() {
        return Stream.of("name", "organisation", "email")
                .map(it -> letter.answers().getOrDefault(it, ""))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    public boolean isSuspected() {
        return letter.suspicion() != null;
    }

    /** Through which way in it came. */
    public String door(Words words) {
        return words.known("mailbox.door." + letter.door(), letter.door());
    }

    /** Open, answered, or closed without an answer. */
    public String state(Words words) {
        return words.t(
                closed == null
                        ? "mailbox.state.open"
                        : answered == null ? "mailbox.state.closed" : "mailbox.state.answered");
    }

    /** Opens a mail to the sender in the reader's own program; whatever stands in the address stays an address. */
    public Optional<String> mailTo(String site) {
        var address = letter.answers().getOrDefault("email", "");
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of("mailto:" + encoded(address).replace("%40", "@") + "?subject="
                        + encoded("[" + letter.receipt() + "] " + site));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
