package org.cities4children.mailbox.concern;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** After how long it is told again that nobody has opened a concern. */
enum Step {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    private final Duration after;

    Step(Duration after) {
        this.after = after;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Before when a concern came in for which the step is due now. */
    OffsetDateTime before(Instant now) {
        return now.minus(after).atOffset(ZoneOffset.UTC);
    }
}
