package org.cities4children.ballots.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.audit.Deed;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Cast;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Result.Outcome;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voter;
import org.cities4children.runtime.check.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class BallotsTests {

    private final BallotBox box = new BallotBox();

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void keepsTheRollTheRulesAndTheWordingAsTheyWereWhenItOpened() {
        var ballot = box.open("decision:1", Method.MAJORITY, 3);
        assertThat(box.again(ballot)).isEqualTo(ballot);
        assertThat(ballot.roll()).extracting(Voter::name).containsExactly("Number 0", "Number 1", "Number 2");
        assertThat(ballot.round()).isOne();
        assertThat(box.ballots.open()).containsExactly(ballot);
        assertThat(box.audit.deeds.getFirst().facts())
                .containsEntry("method", "majority")
                .containsEntry("wording", ballot.motion().fingerprint());
    }

    @Test
    void opensOneAtATimeAboutAMatterAndTheNextAsAnotherRound() {
        var first = box.open("decision:1", Method.CONSENT, 2);
        assertThatThrownBy(() -> box.open("decision:1", Method.CONSENT, 2)).isInstanceOf(IllegalStateException.class);
        box.end();
        box.goTo(BallotBox.START);
        var second = box.open("decision:1", Method.CONSENT, 2);
        assertThat(second.round()).isEqualTo(2);
        assertThat(box.ballots.about("decision:1")).containsExactly(box.again(first), second);
    }

    @Test
    void opensNoneWithoutVotersOrWithAnEndTooNear() {
        assertThatThrownBy(() -> box.open("decision:1", Method.CONSENT, 0))
                .isInstanceOf(IllegalArgumentException.class);
        box.goTo(BallotBox.CLOSES.minus(Duration.ofHours(47)));
        assertThatThrownBy(() -> box.open("decision:1", Method.CONSENT, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(box.audit.deeds).isEmpty();
    }

    @Test
    void takesAnAnswerThatMayBeChangedUntilTheEndAndKeepsBoth() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        assertThat(box.say(ballot, 0, Stance.OBJECT, 0)).isInstanceOf(Cast.Taken.class);
        assertThat(box.say(ballot, 0, Stance.SUPPORT, 1)).isInstanceOf(Cast.Taken.class);
        assertThat(box.ballots.log(ballot.id()))
                .extracting(Answer::stance)
                .containsExactly(Stance.OBJECT, Stance.SUPPORT);
        assertThat(box.ballots.result(ballot.id()).tally()).containsOnlyKeys(Stance.SUPPORT);
        assertThat(box.audit.deeds).extracting(Deed::actingFor).contains("organisation:0");
    }

    @Test
    void tellsWhyAnAnswerIsNotTaken() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        var id = ballot.id();
        assertThat(box.say(ballot, 7, Stance.SUPPORT, 0)).isEqualTo(new Cast.NotOnRoll());
        assertThat(box.ballots.cast(id, BallotBox.said(0, Stance.OBJECT, " ", null, 0)))
                .isEqualTo(new Cast.WithoutReason());
        assertThat(box.ballots.cast(id, BallotBox.said(0, Stance.RESERVATION, "word ".repeat(81), null, 0)))
                .isEqualTo(new Cast.TooLong(81));
        assertThat(box.ballots.cast(id, BallotBox.said(0, Stance.OBJECT, "x".repeat(5001), null, 0)))
                .isEqualTo(new Cast.TooLong(1));
        assertThat(box.say(ballot, 0, Stance.SUPPORT, 0)).isInstanceOf(Cast.Taken.class);
        assertThat(box.say(ballot, 0, Stance.SUPPORT, 0)).isInstanceOf(Cast.Same.class);
        assertThat(box.say(ballot, 0, Stance.ABSTAIN, 0)).isInstanceOf(Cast.Overtaken.class);
        box.goTo(BallotBox.CLOSES);
        assertThat(box.say(ballot, 1, Stance.SUPPORT, 0)).isEqualTo(new Cast.Closed());
        assertThat(box.ballots.log(id)).hasSize(1);
    }

    @Test
    void recordsWhatCameByMailOnlyWhileItCanStillBeCorrected() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        var mail = LocalDate.of(2026, 11, 13);
        box.goTo(BallotBox.CLOSES.minus(Duration.ofDays(2)));
        assertThat(box.ballots.cast(ballot.id(), BallotBox.said(0, Stance.SUPPORT, "", mail, 0)))
                .isInstanceOf(Cast.Taken.class);
        box.goTo(BallotBox.CLOSES.minus(Duration.ofHours(47)));
        assertThat(box.ballots.cast(ballot.id(), BallotBox.said(1, Stance.SUPPORT, "", mail, 0)))
                .isEqualTo(new Cast.TooLateToRecord());
        assertThat(box.say(ballot, 0, Stance.ABSTAIN, 1)).isInstanceOf(Cast.Taken.class);
        assertThat(box.ballots.log(ballot.id()).getFirst().heard()).isEqualTo(mail);
    }

    @Test
    void writesNoMailOverANewerAnswerOfTheVoterItself() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        box.goTo(BallotBox.START.plus(Duration.ofDays(2)));
        assertThat(box.say(ballot, 0, Stance.OBJECT, 0)).isInstanceOf(Cast.Taken.class);
        var today = LocalDate.of(2026, 11, 4);
        for (var heard : List.of(today.minusDays(2), today)) {
            assertThat(box.ballots.cast(ballot.id(), BallotBox.said(0, Stance.SUPPORT, "", heard, 1)))
                    .isInstanceOf(Cast.Overtaken.class);
        }
        box.goTo(BallotBox.START.plus(Duration.ofDays(3)));
        assertThat(box.ballots.cast(ballot.id(), BallotBox.said(0, Stance.SUPPORT, "", today.plusDays(1), 1)))
                .isInstanceOf(Cast.Taken.class);
    }

    @Test
    void takesAFirstAnswerWhateverNumberItNames() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        assertThat(box.say(ballot, 0, Stance.SUPPORT, 5)).isInstanceOf(Cast.Taken.class);
    }

    @Test
    void countsAnAnswerThoughTheClockWasPutBackSinceItOpened() {
        var ballot = box.open("decision:1", Method.MAJORITY, 1);
        box.goTo(BallotBox.START.minus(Duration.ofHours(1)));
        assertThat(box.say(ballot, 0, Stance.SUPPORT, 0)).isInstanceOf(Cast.Taken.class);
        assertThat(box.ballots.result(ballot.id()).support()).isOne();
    }

    @Test
    void changesNothingOfWhatWasCountedAndMissesTheLastLine() {
        var ballot = box.open("decision:1", Method.SILENCE, 1);
        box.ballots.tell(ballot.id(), "organisation:0", BallotBox.NOOR);
        box.say(ballot, 0, Stance.SUPPORT, 0);
        box.end();
        box.ballots.bounced(ballot.id(), BallotBox.NOOR, BallotBox.START);
        box.ballots.delivered(ballot.id(), BallotBox.NOOR, BallotBox.START);
        assertThat(box.ballots.notices(ballot.id())).singleElement().satisfies(it -> {
            assertThat(it.delivered()).isNull();
            assertThat(it.bounced()).isNull();
        });
        assertThat(box.recount()).isEmpty();
        box.jdbc.sql("update ballots.ballots set lines = 2").update();
        assertThat(box.recount()).hasSize(1);
    }

    @Test
    void endsOnceWritesDownWhatItCameToAndTellsWhoOpenedIt() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        box.open("elsewhere:1", Method.MAJORITY, 2);
        box.say(ballot, 0, Stance.SUPPORT, 0);
        box.end();
        box.end();
        var result = box.again(ballot).result();
        assertThat(result).isNotNull().extracting(Result::outcome).isEqualTo(Outcome.PASSED);
        assertThat(box.followed).containsExactly(result);
        assertThat(box.audit.deeds).extracting(Deed::verb).containsOnlyOnce("ballots.answer");
        assertThat(box.recount()).isEmpty();
    }

    @Test
    void doesNotPassBySilenceWhenOneNoticeCameBack() {
        var ballot = box.open("decision:1", Method.SILENCE, 2);
        for (int voter = 0; voter < 2; voter++) {
            for (var person : List.of(new UUID(2, voter), new UUID(3, voter))) {
                box.ballots.tell(ballot.id(), "organisation:" + voter, person);
                box.ballots.delivered(ballot.id(), person, BallotBox.START);
            }
        }
        assertThat(box.ballots.result(ballot.id()).outcome()).isEqualTo(Outcome.PASSED);
        box.ballots.bounced(ballot.id(), new UUID(3, 1), BallotBox.START.plusSeconds(60));
        box.end();
        assertThat(box.followed).singleElement().satisfies(it -> {
            assertThat(it.outcome()).isEqualTo(Outcome.UNPROVEN);
            assertThat(it.unproven()).containsExactly("organisation:1");
        });
    }

    @Test
    void countsANoticeToWhoActsForTwoVotersForBoth() {
        var ballot = box.open("decision:1", Method.SILENCE, 2);
        for (var person : List.of(new UUID(2, 1), new UUID(2, 2))) {
            box.ballots.tell(ballot.id(), "organisation:0", person);
            box.ballots.tell(ballot.id(), "organisation:1", person);
            box.ballots.delivered(ballot.id(), person, BallotBox.START);
        }
        assertThat(box.ballots.notices(ballot.id())).hasSize(4);
        assertThat(box.ballots.result(ballot.id()).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void joinsTwoVotersUnlessBothHaveSpoken() {
        var ballot = box.open("decision:1", Method.MAJORITY, 3);
        box.say(ballot, 1, Stance.SUPPORT, 0);
        assertThat(box.ballots.bothSpoke("organisation:0", "organisation:1")).isFalse();
        box.ballots.join("organisation:1", "organisation:0");
        assertThat(box.ballots.result(ballot.id()).base()).isEqualTo(2);
        assertThat(box.say(ballot, 0, Stance.OBJECT, 0)).isInstanceOf(Cast.Overtaken.class);
        assertThat(box.say(ballot, 0, Stance.OBJECT, 1)).isInstanceOf(Cast.Taken.class);
        box.say(ballot, 2, Stance.SUPPORT, 0);
        assertThat(box.ballots.bothSpoke("organisation:0", "organisation:2")).isTrue();
        box.end();
        box.ballots.join("organisation:2", "organisation:0");
        assertThat(box.recount()).isEmpty();
    }

    @Test
    void changesNoAnswerAndNoticesWhenSomebodyDid() {
        var ballot = box.open("decision:1", Method.MAJORITY, 2);
        box.say(ballot, 0, Stance.SUPPORT, 0);
        box.say(ballot, 1, Stance.OBJECT, 0);
        box.end();
        assertThatThrownBy(() -> box.jdbc
                        .sql("update ballots.answers set stance = 'support'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        box.jdbc.sql("alter table ballots.answers disable trigger answers_stay").update();
        box.jdbc
                .sql("update ballots.answers set stance = 'support' where number = 2")
                .update();
        assertThat(box.recount()).extracting(Fault::kind).containsExactly("miscounted");
        box.jdbc.sql("delete from ballots.answers where number = 1").update();
        assertThat(box.recount()).extracting(Fault::kind).containsExactly("miscounted", "gap");
    }

    @Test
    void givesFiveHundredVotersTheirVoiceOnceWhoeverPressesTwice() throws InterruptedException {
        var ballot = box.open("decision:1", Method.MAJORITY, 500);
        var presses = IntStream.range(0, 500)
                .boxed()
                .flatMap(it -> Stream.<Callable<Cast>>of(
                        () -> box.say(ballot, it, Stance.SUPPORT, 0), () -> box.say(ballot, it, Stance.SUPPORT, 0)))
                .toList();
        try (var hands = Executors.newFixedThreadPool(50)) {
            assertThat(hands.invokeAll(presses))
                    .extracting(it -> it.resultNow().getClass().getSimpleName())
                    .containsOnly("Taken", "Same");
        }
        assertThat(box.ballots.log(ballot.id()))
                .hasSize(500)
                .extracting(Answer::voter)
                .doesNotHaveDuplicates();
        assertThat(box.ballots.result(ballot.id()).support()).isEqualTo(500);
    }
}
