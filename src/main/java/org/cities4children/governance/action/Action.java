package org.cities4children.governance.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does until a day.
 *
 * @param meeting at which it was asked for; null for none
 * @param due the last day on which it is in time, in universal time
 * @param handed when its owner got it
 * @param ended {@code done} or {@code dropped}; null while it is open
 */
public record Action(
        UUID id,
        @Nullable UUID meeting,
        String title,
        UUID owner,
        LocalDate due,
        Instant given,
        Instant handed,
        @Nullable String ended,
        @Nullable Instant endedAt) {

    static final String PATH = "/desk/actions";

    /** How often its owner is reminded. */
    static final Duration CHASED_EVERY = Duration.ofDays(7);

    /** As the audit names it. */
    String object() {
        return "action:" + id;
    }

    /** With an id that is good in an address of a page. */
    public String path() {
        return PATH + "/" + id;
    }

    public boolean isLate(LocalDate today) {
        return ended == null && due.isBefore(today);
    }

    /** How many whole weeks its owner has had it; negative only when the clock was put back. */
    long weeks(Instant now) {
        return Duration.between(handed, now).dividedBy(CHASED_EVERY);
    }
}
