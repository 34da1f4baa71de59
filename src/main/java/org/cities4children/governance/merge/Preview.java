package org.cities4children.governance.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Merging.Merger;

/** All that will happen when two members become one. */
public record Preview(Merger merger, List<Stake> stakes, Seat seat) {

    /** What becomes of the lost one's seat on the steering committee. */
    public enum Seat {
        NONE,
        /** There are no seats yet; it is marked as being on the committee, and the kept one is not. */
        MARKED,
        COMES,
        /** Both have one. */
        FALLS_VACANT,
        /** Both have answered the same open ballot. */
        CLASH;

        /** In the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether something is said of it among what will happen. */
        public boolean isTold() {
            return this == MARKED || this == COMES || this == FALLS_VACANT;
        }
    }

    public Preview {
        stakes = List.copyOf(stakes);
    }

    /** Why it cannot happen now: the end of the key of its words. */
    public Optional<String> hindrance() {
        if (!merger.isFair()) {
            return Optional.of("unfair");
        }
        boolean clash = seat == Seat.CLASH || stakes.stream().anyMatch(it -> it.kind() == Stake.Kind.CLASH);
        return clash ? Optional.of("clash") : Optional.empty();
    }

    /** Tells what somebody has read from what would happen now. */
    public String mark() {
        var all = merger.mark() + stakes + seat;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
