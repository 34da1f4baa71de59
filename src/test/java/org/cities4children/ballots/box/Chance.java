package org.cities4children.ballots.box;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Notice;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voices;
import org.cities4children.ballots.Voter;

/** Makes ballots by chance, the same ones each time. */
final class Chance {

    private static final int MOST_VOTERS = 7;
    private static final int MOST_ANSWERS = 12;

    private final Random random;
    private int rounds;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int rounds() {
        return rounds;
    }

    Made ballot(Instant opened, Instant closes) {
        var method = any(List.of(Method.values()));
        rounds++;
        var quorum = 1 + random.nextInt(100);
        var motion = new Motion(
                "decision:1",
                "Shall we?",
                "en",
                method,
                quorum,
                method == Method.SILENCE ? 1 + random.nextInt(8) : 0,
                closes);
        var roll = new ArrayList<Voter>();
        for (int i = 0, size = 1 + random.nextInt(MOST_VOTERS); i < size; i++) {
            // Each becomes part of an earlier one at most, as merges do it.
            var joined = i > 0 && random.nextInt(6) == 0 ? "organisation:" + random.nextInt(i) : null;
            roll.add(new Voter("organisation:" + i, "Number " + i, joined));
        }
        var seconds = (int) Duration.between(opened, closes).toSeconds();
        var log = IntStream.rangeClosed(1, random.nextInt(MOST_ANSWERS))
                .mapToObj(it -> new Answer(
                        it, any(roll).id(), stance(), "", person(), null, opened.plusSeconds(random.nextInt(seconds))))
                .toList();
        var notices = roll.stream()
                .flatMap(voter -> Stream.generate(() -> notice(voter, opened)).limit(random.nextInt(4)))
                .toList();
        return new Made(motion, roll, opened, log, notices);
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private Stance stance() {
        return random.nextInt(3) == 0 ? any(List.of(Stance.values())) : Stance.SUPPORT;
    }

    private Notice notice(Voter voter, Instant opened) {
        var delivered = random.nextInt(8) == 0 ? null : opened.plus(Duration.ofHours(random.nextInt(72)));
        var bounced = random.nextInt(10) == 0 ? opened.plus(Duration.ofHours(random.nextInt(600))) : null;
        return new Notice(voter.id(), person(), delivered, bounced);
    }

    private UUID person() {
        return new UUID(0, random.nextInt(20));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A ballot with all that was said. */
    record Made(Motion motion, List<Voter> roll, Instant opened, List<Answer> log, List<Notice> notices) {

        Result count() {
            return Count.of(motion, roll, opened, log, notices);
        }

        Made shuffled(Chance chance) {
            return new Made(motion, chance.shuffled(roll), opened, chance.shuffled(log), chance.shuffled(notices));
        }

        Made with(Answer answer) {
            return new Made(
                    motion,
                    roll,
                    opened,
                    Stream.concat(log.stream(), Stream.of(answer)).toList(),
                    notices);
        }

        Answer support(String voter) {
            return answer(voter, Stance.SUPPORT, opened);
        }

        Answer afterTheEnd() {
            return answer(roll.getFirst().id(), Stance.OBJECT, motion.closes());
        }

        Answer fromElsewhere() {
            return answer("organisation:elsewhere", Stance.OBJECT, opened);
        }

        private Answer answer(String voter, Stance stance, Instant given) {
            return new Answer(log.size() + 1, voter, stance, "", new UUID(0, 99), null, given);
        }

        /** How many have a voice: those that lead to nobody else. */
        long voices() {
            return roll.stream().filter(it -> it.joined() == null).count();
        }

        Optional<String> silent() {
            return roll.stream()
                    .map(Voter::id)
                    .filter(it -> log.stream()
                            .noneMatch(answer -> Voices.of(roll).together(it).contains(answer.voter())))
                    .findFirst();
        }

        /** The same without those whose last word is that they take no part. */
        Made withoutRecused() {
            var gone = roll.stream()
                    .map(Voter::id)
                    .filter(it -> log.reversed().stream()
                            .filter(answer -> Voices.of(roll).together(it).contains(answer.voter()))
                            .findFirst()
                            .filter(answer -> answer.stance() == Stance.RECUSED)
                            .isPresent())
                    .toList();
            return new Made(
                    motion,
                    roll.stream().filter(it -> !gone.contains(it.id())).toList(),
                    opened,
                    log.stream().filter(it -> !gone.contains(it.voter())).toList(),
                    notices.stream().filter(it -> !gone.contains(it.voter())).toList());
        }
    }
}
