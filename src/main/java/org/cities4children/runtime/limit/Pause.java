package org.cities4children.runtime.limit;

import java.time.Duration;
import java.time.Instant;
import org.cities4children.runtime.limit.Limits.Limit;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's tries have gone.
 *
 * @param since when the first of them was
 * @param taken how many there were, with those that came too early
 * @param until when the next may be made; nothing while some are left
 */
record Pause(Instant since, int taken, @Nullable Instant until) {

    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Before any. */
    static Pause none(Instant now) {
        return new Pause(now, 0, null);
    }

    /** One more try, whether it may be made or comes too early: the next wait is the longer. */
    Step step(Limit limit, Instant now) {
        var before = isForgotten(limit, now) ? none(now) : this;
        int over = before.taken + 1 - limit.most();
        var after = new Pause(before.since, before.taken + 1, over > 0 ? now.plus(grown(over)) : null);
        boolean isFree = before.until == null ? over <= 0 : !before.holds(now);
        return new Step(after, isFree ? Duration.ZERO : after.left(now));
    }

    /** With others that were refused until then. */
    Pause with(int tries, @Nullable Instant end) {
        boolean isLater = until == null || (end != null && end.isAfter(until));
        return new Pause(since, taken + tries, isLater ? end : until);
    }

    boolean holds(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** How long to wait. */
    Duration left(Instant now) {
        return until == null || !now.isBefore(until) ? Duration.ZERO : Duration.between(now, until);
    }

    /** A while without a try makes all free again; so does a clock that was put back. */
    private boolean isForgotten(Limit limit, Instant now) {
        var end = until == null ? since : until;
        return !now.isBefore(end.plus(limit.per())) || since.isAfter(now) || end.isAfter(now.plus(LONGEST));
    }

    /** A minute, and twice as long each time. */
    private static Duration grown(int over) {
        // Beyond that it is the longest anyhow, and would some day not fit a number.
        var doubled = FIRST.multipliedBy(1L << Math.min(over - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** @param delay until such a try may be made; nothing when this one may */
    record Step(Pause then, Duration delay) {}
}
