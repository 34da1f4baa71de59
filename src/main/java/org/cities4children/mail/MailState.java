package org.cities4children.mail;

import java.util.Locale;

/** How far a message has come. */
public enum MailState {
    /** For its turn, or for a mail server that can be reached. */
    WAITING,
    /** On its way to the mail server. */
    ATTEMPTING,
    /** The mail server asked to try again later. */
    DEFERRED,
    /** The mail server has taken it. */
    SENT,
    /** The mail server has refused it, or has put it off for too long. */
    FAILED,
    /** It was no longer good when its turn came. */
    EXPIRED;

    /** As it stands in tables and lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this code. */
    public static MailState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it may still be sent. */
    public boolean isOpen() {
        return switch (this) {
            case WAITING, ATTEMPTING, DEFERRED -> true;
            case SENT, FAILED, EXPIRED -> false;
        };
    }
}
