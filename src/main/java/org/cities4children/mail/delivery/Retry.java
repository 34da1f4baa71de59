package org.cities4children.mail.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cities4children.mail.outbox.Leased;

/** When a message that was put off is tried again. */
final class Retry {

    /** From its first attempt on; RFC 5321 asks for four to five days. */
    static final Duration LIMIT = Duration.ofDays(5);

    // Soon once, for servers that refuse strangers the first time; then with more and more patience.
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    private Retry() {}

    /** The next time, or nothing once it has been tried for long enough. */
    static Optional<Instant> after(Leased message, Instant now) {
        var next = now.plus(PAUSES.get(Math.min(message.deferrals(), PAUSES.size() - 1)));
        return next.isAfter(message.dated().plus(LIMIT)) ? Optional.empty() : Optional.of(next);
    }
}
