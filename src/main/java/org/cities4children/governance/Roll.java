package org.cities4children.governance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who decides. */
public enum Roll {
    /** Every member that counts. */
    MEMBERS,
    /** The seats of the steering committee; while there is none, members that are marked as being on it. */
    COMMITTEE;

    /** As it is kept and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Roll> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
