package org.cities4children.people.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what takes two persons could be done: at a moment two are there when one of them may ask and another may
 * agree. Whoever may ask may agree too.
 */
record Cover(List<Seat> seats) {

    /** How long before a gap people are warned. */
    static final Duration AHEAD = Duration.ofDays(7);

    Cover {
        seats = List.copyOf(seats);
    }

    /** The first moment from now on, within the time of warning, at which two are not there. */
    Optional<Instant> gap(Instant now) {
        // Between these moments nobody comes or goes.
        return Stream.concat(Stream.of(now), seats.stream().flatMap(Seat::turns))
                .filter(it -> !it.isBefore(now) && !it.isAfter(now.plus(AHEAD)))
                .sorted()
                .filter(it -> !isEnoughAt(it))
                .findFirst();
    }

    private boolean isEnoughAt(Instant moment) {
        var there = seats.stream().filter(it -> it.isThereAt(moment)).toList();
        return there.stream().anyMatch(Seat::asks)
                && there.stream().map(Seat::who).distinct().count() >= 2;
    }

    /**
     * Somebody who may agree.
     *
     * @param who the same for all seats of one natural person
     * @param asks whether they may ask as well
     * @param away when they are not there
     */
    record Seat(String who, boolean asks, List<Away> away) {

        Seat {
            away = List.copyOf(away);
        }

        boolean isThereAt(Instant moment) {
            return away.stream().noneMatch(it -> it.holds(moment));
        }

        Stream<Instant> turns() {
            return away.stream().flatMap(it -> Stream.of(it.from(), it.until()));
        }
    }

    /** From a moment on, until just before another. */
    record Away(Instant from, Instant until) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }
}
