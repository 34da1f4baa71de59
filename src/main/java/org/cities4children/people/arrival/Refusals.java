package org.cities4children.people.arrival;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.runtime.job.Pulse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Counts in memory who was refused, and writes what came together every few seconds: a flood does not queue at a row,
 * and an address that somebody has takes as long as one that nobody has. A crash loses those of the last seconds.
 */
@Component
public class Refusals {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Map<Refused, Times> counted = new ConcurrentHashMap<>();
    private final Arrivals arrivals;
    private final Clock clock;
    private @Nullable Pulse pulse;

    Refusals(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Notes that somebody was refused.
     *
     * @param person for whom they gave themselves out; nobody when nobody has that address
     */
    public void note(Verb verb, @Nullable UUID person, String network) {
        var now = clock.instant();
        var quarter = Instant.ofEpochMilli(now.toEpochMilli() - now.toEpochMilli() % QUARTER.toMillis());
        counted.merge(new Refused(verb, person, quarter), new Times(1, now, now, network), Times::and);
    }

    /** Writes down what was counted since the last time. */
    void write() {
        counted.keySet().forEach(it -> Optional.ofNullable(counted.remove(it)).ifPresent(times -> write(it, times)));
    }

    private void write(Refused refused, Times times) {
        try {
            arrivals.add(refused, times);
        } catch (DataAccessException outage) {
            counted.merge(refused, times, (since, before) -> before.and(since));
            throw outage;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        pulse = Pulse.every(BETWEEN, "Refused arrivals", this::write);
    }

    @PreDestroy
    void stop() {
        if (pulse != null) {
            pulse.close();
        }
    }

    /** What is counted together. */
    record Refused(Verb verb, @Nullable UUID person, Instant quarter) {}

    /** How often, between which moments, and from where the last time. */
    record Times(int count, Instant began, Instant ended, String network) {

        Times and(Times later) {
            return new Times(count + later.count, began, later.ended, later.network);
        }
    }
}
