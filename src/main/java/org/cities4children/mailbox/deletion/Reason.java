package org.cities4children.mailbox.deletion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something is deleted: chosen, not written, since the audit and whoever agrees see it. */
public enum Reason {
    /** Whoever wrote it wants it gone (GDPR, article 17). */
    ASKED,
    /** It is of no use any more. */
    SETTLED,
    /** It was no letter to us. */
    SPAM;

    static Optional<Reason> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
