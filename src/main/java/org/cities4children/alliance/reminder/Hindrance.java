package org.cities4children.alliance.reminder;

import java.util.Locale;

/** Why nobody of a member was reminded. */
public enum Hindrance {
    /** Nobody may bind it: no lead, no alternate. */
    NOBODY,
    /** Whoever may has no account any more, or may not come in. */
    BLOCKED,
    /** Whoever may is of the demonstration, where nobody reads mail. */
    DEMONSTRATION,
    /** Mail to the address has come back for good before. */
    LOST,
    /** The reminder itself has come back, or was not taken. */
    RETURNED;

    /** As it is kept, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Hindrance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
