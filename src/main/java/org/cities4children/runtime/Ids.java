package org.cities4children.runtime;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The one source of ids, receipt numbers and secret tokens. */
@Component
public final class Ids {

    /** Crockford's base 32: no I, L, O or U, so that nobody misreads a number over the telephone. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int COUNTER_BITS = 12;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A UUID of version 7: later ones are greater, also within a millisecond and when the clock goes back. */
    public UUID next() {
        var ticks = ticks();
        var high = (ticks >>> COUNTER_BITS) << 16 | 0x7000 | (ticks & 0xFFF);
        var low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** An id as forms send it; nothing for any other text. */
    public static Optional<UUID> read(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** A receipt number of 40 random bits, such as {@code C4C-7F3K-92QD}. */
    public String receipt() {
        return "C4C-" + digits(4) + "-" + digits(4);
    }

    /** A secret of 160 random bits that fits into an address. */
    public String token() {
        return digits(32).toLowerCase(Locale.ROOT);
    }

    /** Milliseconds and a counter in one number that only grows. */
    private synchronized long ticks() {
        last = Math.max(clock.millis() << COUNTER_BITS, last + 1);
        return last;
    }

    private String digits(int count) {
        var digits = new StringBuilder(count);
        for (var i = 0; i < count; i++) {
            digits.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return digits.toString();
    }
}
