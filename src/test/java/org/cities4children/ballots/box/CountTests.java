package org.cities4children.ballots.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Notice;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Result.Outcome;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voices;
import org.cities4children.ballots.Voter;
import org.junit.jupiter.api.Test;

class CountTests {

    /** A Monday; the ballot ends on the Monday two weeks later, with nine whole working days between. */
    private static final Instant OPENED = Instant.parse("2026-11-02T08:00:00Z");

    private static final Instant CLOSES = OPENED.plus(Duration.ofDays(14));
    private static final UUID AMINA = new UUID(0, 1);
    private static final UUID NOOR = new UUID(0, 2);

    @Test
    void consentPassesUnlessSomebodyObjectsOrNobodyIsForIt() {
        assertThat(outcome(Method.CONSENT, Stance.SUPPORT, Stance.RESERVATION, Stance.ABSTAIN))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(Method.CONSENT, Stance.SUPPORT, Stance.SUPPORT, Stance.OBJECT))
                .isEqualTo(Outcome.OBJECTED);
        assertThat(outcome(Method.CONSENT, Stance.ABSTAIN, Stance.ABSTAIN, Stance.ABSTAIN))
                .isEqualTo(Outcome.TOO_FEW);
    }

    @Test
    void majorityTakesMoreForThanAgainstAndATieIsNone() {
        assertThat(outcome(Method.MAJORITY, Stance.SUPPORT, Stance.RESERVATION, Stance.OBJECT))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(Method.MAJORITY, Stance.SUPPORT, Stance.OBJECT, Stance.ABSTAIN))
                .isEqualTo(Outcome.TOO_FEW);
    }

    @Test
    void twoThirdsAreTwoOfThreeThatDoNotAbstain() {
        assertThat(outcome(Method.TWO_THIRDS, Stance.SUPPORT, Stance.SUPPORT, Stance.OBJECT))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(Method.TWO_THIRDS, Stance.SUPPORT, Stance.OBJECT, Stance.ABSTAIN))
                .isEqualTo(Outcome.TOO_FEW);
    }

    @Test
    void quorumIsRoundedUpAndDoesNotCountWhoIsRecused() {
        var half = motion(Method.MAJORITY, 50);
        var five = roll(5);
        assertThat(count(half, five, say(0, Stance.SUPPORT), say(1, Stance.SUPPORT))
                        .outcome())
                .isEqualTo(Outcome.NO_QUORUM);
        var recused = count(half, five, say(0, Stance.SUPPORT), say(1, Stance.SUPPORT), say(2, Stance.RECUSED));
        assertThat(recused.base()).isEqualTo(4);
        assertThat(recused.needed()).isEqualTo(2);
        assertThat(recused.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(count(half, roll(1), say(0, Stance.RECUSED)).outcome()).isEqualTo(Outcome.NO_QUORUM);
    }

    @Test
    void silencePassesWhenTwoPersonsOfEachSilentVoterWereToldInTime() {
        var motion = motion(Method.SILENCE, 100);
        var told = List.of(notice(1, AMINA, 0), notice(1, NOOR, 0));
        assertThat(count(motion, roll(2), List.of(say(0, Stance.SUPPORT)), told).outcome())
                .isEqualTo(Outcome.PASSED);
        var one = count(motion, roll(2), List.of(say(0, Stance.SUPPORT)), told.subList(0, 1));
        assertThat(one.outcome()).isEqualTo(Outcome.UNPROVEN);
        assertThat(one.unproven()).containsExactly("organisation:1");
    }

    @Test
    void aNoticeThatCameBackOrCameLateProvesNothing() {
        var motion = motion(Method.SILENCE, 50);
        var bounced = new Notice("organisation:1", NOOR, OPENED, OPENED.plus(Duration.ofDays(2)));
        assertThat(count(motion, roll(2), List.of(say(0, Stance.SUPPORT)), List.of(notice(1, AMINA, 0), bounced))
                        .outcome())
                .isEqualTo(Outcome.UNPROVEN);
        assertThat(count(motion, roll(2), List.of(), List.of(notice(1, AMINA, 0), notice(1, NOOR, 8)))
                        .unproven())
                .containsExactly("organisation:0", "organisation:1");
        var afterwards = new Notice("organisation:1", NOOR, OPENED, CLOSES);
        assertThat(count(motion, roll(2), List.of(say(0, Stance.SUPPORT)), List.of(notice(1, AMINA, 0), afterwards))
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void aLaterHolderOfTheMandateChangesTheVoiceUntilTheEnd() {
        var motion = motion(Method.MAJORITY, 1);
        var first = say(0, Stance.OBJECT);
        var later = new Answer(2, "organisation:0", Stance.SUPPORT, "", NOOR, null, CLOSES.minusSeconds(1));
        var tooLate = new Answer(3, "organisation:0", Stance.OBJECT, "", AMINA, null, CLOSES);
        var result = count(motion, roll(1), first, later, tooLate);
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.tally()).containsOnlyKeys(Stance.SUPPORT);
    }

    @Test
    void thoseThatBecameOneHaveOneVoice() {
        var roll = List.of(
                new Voter("organisation:0", "Street Play"),
                new Voter("organisation:1", "Play Street", "organisation:0"),
                new Voter("organisation:2", "Play Lane", "organisation:1"));
        var result = count(motion(Method.MAJORITY, 100), roll, say(1, Stance.SUPPORT));
        assertThat(result.base()).isOne();
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Voices.of(roll).together("organisation:2")).hasSize(3);
    }

    /** Laws that hold for whatever happens: 4,000 ballots made by chance, by each method in turn. */
    @Test
    void isTheSameInWhateverOrderItIsReadAndCountsEachVoterOnce() {
        var passed = 0;
        for (var chance = new Chance(20_261_127); chance.rounds() < 4_000; ) {
            var it = chance.ballot(OPENED, CLOSES);
            var result = it.count();
            assertThat(it.shuffled(chance).count()).isEqualTo(result);
            var spoke = Arrays.stream(Stance.values()).mapToInt(result::count).sum();
            assertThat(spoke - result.count(Stance.RECUSED) + result.silent()).isEqualTo(result.base());
            assertThat(result.silent()).isNotNegative();
            assertThat(result.base() + result.count(Stance.RECUSED)).isEqualTo(it.voices());
            assertThat(it.with(it.afterTheEnd()).count()).isEqualTo(result);
            assertThat(it.with(it.fromElsewhere()).count()).isEqualTo(result);
            passed += result.passed() ? 1 : 0;
        }
        assertThat(passed).isBetween(400, 3_600);
    }

    /** One who was silent and is now for it never makes a ballot fail that had passed. */
    @Test
    void doesNotFailBecauseOneMoreIsForIt() {
        var tried = 0;
        for (var chance = new Chance(7); chance.rounds() < 4_000; ) {
            var it = chance.ballot(OPENED, CLOSES);
            var more = it.silent().map(voter -> it.with(it.support(voter)));
            if (it.count().passed() && more.isPresent()) {
                assertThat(more.get().count().passed()).as("%s", it).isTrue();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    /** Who is recused is as good as not on the roll. */
    @Test
    void countsWhoIsRecusedAsIfTheyHadNotBeenThere() {
        for (var chance = new Chance(11); chance.rounds() < 2_000; ) {
            var it = chance.ballot(OPENED, CLOSES);
            var without = it.withoutRecused().count();
            assertThat(it.count().outcome()).isEqualTo(without.outcome());
            assertThat(it.count().base()).isEqualTo(without.base());
        }
    }

    private static Outcome outcome(Method method, Stance... stances) {
        var log = IntStream.range(0, stances.length)
                .mapToObj(it -> say(it, stances[it]))
                .toList();
        return count(motion(method, 100), roll(stances.length), log, List.of()).outcome();
    }

    private static Result count(Motion motion, List<Voter> roll, Answer... log) {
        return count(motion, roll, List.of(log), List.of());
    }

    private static Result count(Motion motion, List<Voter> roll, List<Answer> log, List<Notice> notices) {
        return Count.of(motion, roll, OPENED, log, notices);
    }

    private static Motion motion(Method method, int quorum) {
        return new Motion("decision:1", "Shall we?", "en", method, quorum, method == Method.SILENCE ? 5 : 0, CLOSES);
    }

    private static List<Voter> roll(int size) {
        var roll = new ArrayList<Voter>();
        IntStream.range(0, size).forEach(it -> roll.add(new Voter("organisation:" + it, "Number " + it)));
        return roll;
    }

    private static Answer say(int voter, Stance stance) {
        return new Answer(voter + 1, "organisation:" + voter, stance, "", AMINA, null, OPENED.plusSeconds(voter));
    }

    private static Notice notice(int voter, UUID person, int days) {
        return new Notice("organisation:" + voter, person, OPENED.plus(Duration.ofDays(days)), null);
    }
}
