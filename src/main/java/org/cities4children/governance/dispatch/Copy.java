package org.cities4children.governance.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.mail.Mail;
import org.cities4children.web.Language;

/**
 * A letter to many, as one person got it.
 *
 * @param acts names of the organisations for which they acted
 */
public record Copy(UUID circular, UUID person, List<String> acts, Language language, Fate fate) {

    public Copy {
        acts = List.copyOf(acts);
    }

    /** What became of it. */
    public enum Fate {
        WAITING,
        SENT,
        /** It came back. */
        RETURNED,
        /** The mail server did not take it. */
        FAILED,
        /** Nobody took it as long as it was good. */
        EXPIRED,
        /** Somebody stopped it before it was sent. */
        STOPPED,
        /** Its reader has erased their account before it was sent. */
        ERASED;

        /** As it is kept, and in the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Fate of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** What the outbox says. */
        static Fate of(Mail mail, boolean stopped) {
            return switch (mail.state()) {
                case WAITING, ATTEMPTING, DEFERRED -> WAITING;
                case SENT -> mail.hasArrived() || isComplaint(mail) ? SENT : RETURNED;
                case FAILED -> FAILED;
                case EXPIRED -> stopped ? STOPPED : EXPIRED;
            };
        }

        /** Who complains of a mail has it. */
        private static boolean isComplaint(Mail mail) {
            var returned = mail.returned();
            return returned != null && returned.kind() == Mail.Kind.COMPLAINT;
        }
    }

    /** Under which the outbox knows it: the same person gets the same letter once. */
    String key() {
        return begin(circular) + person;
    }

    /** How all such keys of one letter begin. */
    static String begin(UUID circular) {
        return "governance.circular:" + circular + ":";
    }
}
