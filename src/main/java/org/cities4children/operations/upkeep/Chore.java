package org.cities4children.operations.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A command that a secretary needs now and then, and that needs nothing to be typed. */
public enum Chore {
    VERIFY,
    REINDEX;

    /** As the command is called. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Chore> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
