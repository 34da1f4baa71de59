package org.cities4children.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is unknown does not narrow them.
 *
 * @param verb how the verb begins, such as {@code publishing.}
 * @param from the first moment
 * @param until the moment after the last
 * @param before the number that ended the page before
 * @param limit how many at most
 */
public record Inquiry(
        @Nullable UUID person,
        @Nullable String object,
        @Nullable String verb,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before,
        int limit) {

    private static final int MOST = 500;

    public Inquiry {
        limit = Math.clamp(limit, 1, MOST);
    }

    /** The newest of all. */
    public static Inquiry newest(int limit) {
        return new Inquiry(null, null, null, null, null, null, limit);
    }

    public Inquiry by(UUID who) {
        return new Inquiry(who, object, verb, from, until, before, limit);
    }

    public Inquiry on(String what) {
        return new Inquiry(person, what, verb, from, until, before, limit);
    }

    public Inquiry beginning(String prefix) {
        return new Inquiry(person, object, prefix, from, until, before, limit);
    }

    public Inquiry between(Instant first, Instant end) {
        return new Inquiry(person, object, verb, first, end, before, limit);
    }

    public Inquiry before(long number) {
        return new Inquiry(person, object, verb, from, until, number, limit);
    }
}
