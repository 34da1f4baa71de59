package org.cities4children.web.crowd;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cities4children.runtime.limit.Caller;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Lets one caller ask so many questions a minute, on all nodes together. A node takes some from the shared count at a
 * time, so that a search costs no statement more; whoever has none left is known here until the minute is over.
 */
final class SearchBudget {

    private static final Logger LOG = LoggerFactory.getLogger(SearchBudget.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int CALLERS = 50_000;
    private static final int AT_A_TIME = 10;

    private final String what;
    private final @Nullable Limits limits;
    private final Clock clock;
    private final int perMinute;
    private final Cache<String, Some> callers =
            Caffeine.newBuilder().maximumSize(CALLERS).expireAfterWrite(MINUTE).build();

    /**
     * @param what is asked, such as {@code search}
     * @param limits the shared count; without one nobody is refused
     */
    SearchBudget(String what, @Nullable Limits limits, Clock clock, int perMinute) {
        this.what = what;
        this.limits = limits;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** How long this address has to wait for its next question; nothing when it may ask now. */
    Duration take(String address) {
        var caller = Caller.household(address);
        var now = clock.instant();
        var some = callers.asMap().compute(caller, (_, held) -> next(held, caller, now));
        return some.left() >= 0 ? Duration.ZERO : Duration.between(now, some.until());
    }

    private Some next(@Nullable Some held, String caller, Instant now) {
        if (held != null && now.isBefore(held.until()) && held.left() != 0) {
            return held.left() < 0 ? held : new Some(held.left() - 1, held.until());
        }
        int several = Math.min(AT_A_TIME, perMinute);
        var wait = shared(caller, several);
        return wait.isPositive() ? new Some(-1, now.plus(wait)) : new Some(several - 1, now.plus(MINUTE));
    }

    /** A reader is not refused because the database, which keeps the count, is away. */
    private Duration shared(String caller, int several) {
        if (limits == null) {
            return Duration.ZERO;
        }
        try {
            return limits.take(what + " from", caller, new Limit(perMinute, MINUTE), several);
        } catch (DataAccessException outage) {
            LOG.debug("Searches are not counted: {}", outage.getMessage());
            return Duration.ZERO;
        }
    }

    /**
     * What a caller has at this node.
     *
     * @param left questions; −1 when they have to wait
     * @param until when it is over
     */
    private record Some(int left, Instant until) {}
}
