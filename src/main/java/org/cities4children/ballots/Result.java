package org.cities4children.ballots;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the answers to a ballot come to.
 *
 * @param base how many voters count: the roll, two that became one as one, without those that are recused
 * @param needed how many of them have to take part
 * @param present how many took part; at {@link Method#SILENCE} also those that can be shown to have been told in time
 * @param tally how many have taken each stance
 * @param unproven the silent ones that nobody can show to have been told in time; only at {@link Method#SILENCE}
 */
public record Result(
        Outcome outcome, int base, int needed, int present, Map<Stance, Integer> tally, List<String> unproven) {

    /** Whether it passed, else why it did not. */
    public enum Outcome {
        PASSED,
        /** Too few took part. */
        NO_QUORUM,
        /** Somebody objected where nobody may. */
        OBJECTED,
        /** Too few are for it. */
        TOO_FEW,
        /** Somebody's silence proves nothing. */
        UNPROVEN;

        /** As it is kept. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Result {
        tally = Map.copyOf(tally);
        unproven = List.copyOf(unproven);
    }

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }

    public int count(Stance stance) {
        return tally.getOrDefault(stance, 0);
    }

    /** How many are for it, with or without reservation. */
    public int support() {
        return count(Stance.SUPPORT) + count(Stance.RESERVATION);
    }

    /** How many have said nothing. */
    public int silent() {
        var spoke = new EnumMap<Stance, Integer>(Stance.class);
        spoke.putAll(tally);
        spoke.remove(Stance.RECUSED);
        return base - spoke.values().stream().mapToInt(Integer::intValue).sum();
    }
}
