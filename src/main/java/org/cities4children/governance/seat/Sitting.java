package org.cities4children.governance.seat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.governance.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is today.
 *
 * @param term by which somebody holds it; null while it is vacant
 * @param holder name of the organisation that holds it, as it is called now; empty while it is vacant
 * @param holders who can answer for it as its holder
 * @param standIn who can answer when they cannot; null for nobody
 * @param standsIn whether they can now
 */
public record Sitting(
        Seat seat,
        @Nullable Term term,
        String holder,
        State state,
        List<UUID> holders,
        @Nullable UUID standIn,
        boolean standsIn) {

    public Sitting {
        holders = List.copyOf(holders);
    }

    /** How a seat stands. */
    public enum State {
        /** Somebody can answer for it. */
        HELD,
        /** It has a holder, for whom nobody can answer now. */
        MUTE,
        /** Its holder rests, is suspended or has left: it has no voice meanwhile. */
        RESTING,
        VACANT;

        /** In the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everybody who may answer for it now. */
    List<Voice> voices() {
        return named(Stream.concat(holders.stream(), standsIn ? Stream.ofNullable(standIn) : Stream.empty()));
    }

    /** Everybody who is told of what concerns it: those, and who would stand in. */
    List<Voice> told() {
        return named(Stream.concat(holders.stream(), Stream.ofNullable(standIn)));
    }

    private List<Voice> named(Stream<UUID> persons) {
        return persons.distinct()
                .map(it -> new Voice(seat.object(), voter(), it))
                .toList();
    }

    /** As ballots call it. */
    public String voter() {
        return holder.isEmpty() ? seat.name() : seat.name() + " – " + holder;
    }

    /** Whether this person holds it, or stands in. */
    public boolean isOf(UUID person) {
        return holders.contains(person) || person.equals(standIn);
    }
}
