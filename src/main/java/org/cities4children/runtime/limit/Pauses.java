package org.cities4children.runtime.limit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.runtime.job.Pulse;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.runtime.limit.PauseRows.Missed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries again and again: so many tries are free, then each further one, also one that comes too
 * early, makes the wait longer, up to a quarter of an hour. All nodes count together. What comes within a pause that a
 * node knows of is counted in its memory and written every few seconds, so that a flood does not queue at one row; a
 * crash loses those, and the wait is a little shorter.
 */
@Component
public class Pauses {

    private static final Duration BETWEEN = Duration.ofSeconds(5);

    /** More than that many at once are no few who forgot; they are counted in the database. */
    private static final int MOST = 10_000;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final PauseRows rows;
    private final Clock clock;
    private @Nullable Pulse pulse;

    Pauses(PauseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes one more try; returns how long to wait, which is nothing when it may be made.
     *
     * @param what is tried, such as {@code sign-in from}
     * @param whom it is counted for, such as an internet address
     */
    public Duration take(String what, String whom, Limit limit) {
        var key = key(what, whom);
        var now = clock.instant();
        var known = held.computeIfPresent(key, (_, it) -> it.pause().holds(now) ? it.again(now) : it);
        if (known != null && known.pause().holds(now)) {
            return known.pause().left(now);
        }
        // Of two who come at the end of a pause one has what was counted within it.
        var over = held.remove(key);
        var step = rows.step(key, limit, over == null ? Missed.NOTHING : over.missed());
        if (step.then().holds(now) && held.size() < MOST) {
            held.put(key, new Held(step.then(), limit, 0));
        }
        return step.delay();
    }

    /** Gives one back that was right, so that many who come in from one place do not slow each other down. */
    public void giveBack(String what, String whom) {
        var key = key(what, whom);
        var known = held.remove(key);
        if (known != null && known.unwritten() > 0) {
            rows.add(key, known.missed());
        }
        rows.giveBack(key);
    }

    /** Writes down what was counted since the last time, and forgets pauses that are over. */
    void write() {
        held.forEach((key, known) -> {
            var missed = known.missed();
            if (missed.tries() > 0) {
                rows.add(key, missed);
                held.computeIfPresent(key, (_, it) -> it.written(missed.tries()));
            } else if (!known.pause().holds(clock.instant())) {
                // Unless somebody tries in this very moment.
                held.remove(key, known);
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        pulse = Pulse.every(BETWEEN, "Refused tries", this::write);
    }

    @PreDestroy
    void stop() {
        if (pulse != null) {
            pulse.close();
        }
    }

    private static String key(String what, String whom) {
        return HexFormat.of().formatHex(Limits.key(what, whom));
    }

    /**
     * A pause that holds, as far as this node knows.
     *
     * @param unwritten tries within it that only this node knows of
     */
    private record Held(Pause pause, Limit limit, int unwritten) {

        Held again(Instant now) {
            return new Held(pause.step(limit, now).then(), limit, unwritten + 1);
        }

        Held written(int tries) {
            return new Held(pause, limit, unwritten - tries);
        }

        Missed missed() {
            return new Missed(unwritten, pause.until());
        }
    }
}
