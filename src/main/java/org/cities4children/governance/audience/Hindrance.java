package org.cities4children.governance.audience;

import java.util.Locale;

/** Why somebody of an audience is not written to. */
public enum Hindrance {
    /** Nobody may bind the organisation who could come in. */
    NOBODY,
    /** A person of the demonstration: nobody reads their mail. */
    DEMONSTRATION,
    /** Mail to the address came back for good, or nobody can deliver to it. */
    LOST;

    /** As it is kept, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Hindrance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
