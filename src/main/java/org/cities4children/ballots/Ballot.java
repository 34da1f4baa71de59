package org.cities4children.ballots;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a roll of voters.
 *
 * @param round the first one about a matter is 1
 * @param roll as it was when the ballot opened
 * @param result what it came to; null while it is open
 */
public record Ballot(
        UUID id,
        Motion motion,
        int round,
        List<Voter> roll,
        UUID openedBy,
        Instant opened,
        @Nullable Result result) {

    public Ballot {
        roll = List.copyOf(roll);
    }

    /** The same with its roll. */
    public Ballot with(List<Voter> voters) {
        return new Ballot(id, motion, round, voters, openedBy, opened, result);
    }

    /** The same, once it has ended. */
    public Ballot with(Result counted) {
        return new Ballot(id, motion, round, roll, openedBy, opened, counted);
    }

    /** Which of its voters speak with one voice. */
    public Voices voices() {
        return Voices.of(roll);
    }

    public boolean isOpenAt(Instant moment) {
        return result == null && moment.isBefore(motion.closes());
    }
}
