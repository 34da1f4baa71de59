package org.cities4children.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox, as it can be looked at.
 *
 * @param to nothing once the address was forgotten
 * @param parts empty in lists, once erased, and of secret ones as long as there is a mail server
 * @param due when it is tried next; nothing when it is no longer open
 * @param attempts how often the mail server was asked to take it
 * @param answer the mail server's last words, or why there were none
 * @param settled since when it is no longer open
 * @param returned what came back, when something did
 */
public record Mail(
        UUID id,
        String key,
        @Nullable EmailAddress to,
        Language language,
        String subject,
        List<Part> parts,
        boolean secret,
        Instant put,
        Instant goodUntil,
        MailState state,
        @Nullable Instant due,
        int attempts,
        @Nullable String answer,
        @Nullable Instant settled,
        @Nullable Returned returned) {

    public Mail {
        parts = List.copyOf(parts);
    }

    /** Whether somebody has it, for all we know: a server has taken it and it did not come back for good. */
    public boolean hasArrived() {
        return state == MailState.SENT && (returned == null || !returned.isFinal());
    }

    /**
     * A bounce or complaint about it.
     *
     * @param kind hard, soft, complaint or blocked
     * @param said why, in the words of whoever returned it
     */
    public record Returned(Kind kind, Instant at, String said) {

        /** Whether the address is not to be written to again. */
        public boolean isFinal() {
            return kind == Kind.HARD || kind == Kind.COMPLAINT;
        }
    }

    /** What a bounce means. */
    public enum Kind {
        /** There is no such mailbox. */
        HARD,
        /** It may work another time. */
        SOFT,
        /** The reader called it spam. */
        COMPLAINT,
        /** Our own mail server or sender was refused; the address is good. */
        BLOCKED;

        /** As it stands in tables and lists. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this code. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
