package org.cities4children.mail;

import org.cities4children.web.Words;

/** What came of a test message, with a reason that helps whoever typed the settings. */
public sealed interface Trial {

    /** For the reader, in full sentences. */
    String reason(Words words);

    /** The server has taken it. */
    record Accepted(EmailAddress to) implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.accepted", to.text());
        }
    }

    /** There are no settings. */
    record NoServer() implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.none");
        }
    }

    /** No connection came about. */
    record Unreachable(String host, int port, boolean known) implements Trial {
        @Override
        public String reason(Words words) {
            return known
                    ? words.t("mail.trial.unreachable", host, Integer.toString(port))
                    : words.t("mail.trial.unknown", host);
        }
    }

    /** Both sides found no common encryption, or the certificate is not good. */
    record NotEncrypted(String host) implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.encryption", host);
        }
    }

    /** The server does not know us. */
    record SignInRefused(String host) implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.sign-in", host);
        }
    }

    /** The server does not let us send from this address. */
    record SenderRefused(EmailAddress from, String answer) implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.sender", from.text(), answer);
        }
    }

    /** The server does not take this message. */
    record Refused(String answer) implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.refused", answer);
        }
    }

    /** The server was silent, or asked to come again. */
    record NotNow(String answer) implements Trial {
        @Override
        public String reason(Words words) {
            return words.t("mail.trial.later", answer);
        }
    }
}
