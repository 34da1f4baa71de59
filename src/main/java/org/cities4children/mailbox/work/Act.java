package org.cities4children.mailbox.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done about a letter or a concern.
 *
 * @param verb such as {@code answer}
 * @param other to whom it was given, if to anybody
 * @param day for which it was planned, or on which it happened elsewhere
 * @param note what was written about it, or empty
 */
public record Act(
        Instant at,
        UUID person,
        String verb,
        @Nullable UUID other,
        @Nullable LocalDate day,
        String note) {

    /** By somebody, at a moment, with nothing more to say. */
    public static Act of(Instant at, UUID person, String verb) {
        return new Act(at, person, verb, null, null, "");
    }

    /** The same, given to somebody. */
    public Act to(@Nullable UUID whom) {
        return new Act(at, person, verb, whom, day, note);
    }

    /** The same, for this day. */
    public Act on(LocalDate when) {
        return new Act(at, person, verb, other, when, note);
    }

    /** The same, with words. */
    public Act saying(String words) {
        return new Act(at, person, verb, other, day, words);
    }
}
