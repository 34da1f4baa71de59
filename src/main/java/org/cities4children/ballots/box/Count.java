package org.cities4children.ballots.box;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Notice;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Result.Outcome;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voices;
import org.cities4children.ballots.Voter;

/**
 * Counts a ballot. Knows no clock and asks nobody: the same roll, log and notices come to the same result whenever and
 * for whomever they are counted.
 */
final class Count {

    /** How many persons of a silent voter must have been told. */
    private static final int TOLD = 2;

    private static final int WHOLE = 100;

    private final Motion motion;
    private final Voices voices;
    private final Map<String, Answer> last = new HashMap<>();
    private final Map<String, Set<UUID>> told = new HashMap<>();

    private Count(Motion motion, List<Voter> roll, Instant opened, List<Answer> log, List<Notice> notices) {
        this.motion = motion;
        this.voices = Voices.of(roll);
        log.stream()
                .filter(it -> !voices.together(it.voter()).isEmpty())
                .filter(it -> !it.given().isBefore(opened) && it.given().isBefore(motion.closes()))
                .forEach(it -> last.merge(
                        voices.head(it.voter()), it, (one, other) -> one.number() > other.number() ? one : other));
        notices.stream()
                .filter(it -> !voices.together(it.voter()).isEmpty() && isInTime(it))
                .forEach(it -> told.computeIfAbsent(voices.head(it.voter()), _ -> new HashSet<>())
                        .add(it.person()));
    }

    static Result of(Motion motion, List<Voter> roll, Instant opened, List<Answer> log, List<Notice> notices) {
        return new Count(motion, roll, opened, log, notices).result();
    }

    private boolean isInTime(Notice notice) {
        // What came back after the end changes nothing any more.
        return notice.delivered() != null
                && (notice.bounced() == null || !notice.bounced().isBefore(motion.closes()))
                && WorkingDays.between(notice.delivered(), motion.closes()) >= motion.workingDays();
    }

    private Result result() {
        var tally = new EnumMap<Stance, Integer>(Stance.class);
        last.values().forEach(it -> tally.merge(it.stance(), 1, Integer::sum));
        int base = voices.heads().size() - tally.getOrDefault(Stance.RECUSED, 0);
        int spoke = last.size() - tally.getOrDefault(Stance.RECUSED, 0);
        var unproven = motion.method() == Method.SILENCE ? unproven() : List.<String>of();
        int present = motion.method() == Method.SILENCE ? base - unproven.size() : spoke;
        int needed = Math.max(1, Math.ceilDiv(base * motion.quorum(), WHOLE));
        var result = new Result(Outcome.PASSED, base, needed, present, tally, unproven);
        return new Result(outcome(result), base, needed, present, tally, unproven);
    }

    private List<String> unproven() {
        return voices.heads().stream()
                .sorted()
                .filter(it -> !last.containsKey(it))
                .filter(it -> told.getOrDefault(it, Set.of()).size() < TOLD)
                .toList();
    }

    private Outcome outcome(Result it) {
        int against = it.count(Stance.OBJECT);
        if (it.base() == 0 || it.present() < it.needed()) {
            return it.unproven().isEmpty() ? Outcome.NO_QUORUM : Outcome.UNPROVEN;
        }
        return switch (motion.method()) {
            case CONSENT -> against > 0 ? Outcome.OBJECTED : it.support() > 0 ? Outcome.PASSED : Outcome.TOO_FEW;
            case MAJORITY -> it.support() > against ? Outcome.PASSED : Outcome.TOO_FEW;
            case TWO_THIRDS -> it.support() > 0 && it.support() >= 2 * against ? Outcome.PASSED : Outcome.TOO_FEW;
            case SILENCE ->
                against > 0 ? Outcome.OBJECTED : it.unproven().isEmpty() ? Outcome.PASSED : Outcome.UNPROVEN;
        };
    }
}
