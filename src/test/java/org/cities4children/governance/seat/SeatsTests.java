package org.cities4children.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.MembershipState;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Cast;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Said;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Committee.Place;
import org.cities4children.governance.Voice;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.Seating.Filling;
import org.cities4children.governance.seat.Seating.Refusal;
import org.cities4children.governance.seat.Sitting.State;
import org.cities4children.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeatsTests {

    private final SeatHall hall = new SeatHall();
    private String play;
    private String shade;
    private UUID ana;
    private UUID ben;

    @BeforeEach
    void arrange() {
        play = hall.alliance.member("Play");
        shade = hall.alliance.member("Shade");
        ana = hall.alliance.lead(play, "ana");
        ben = hall.alliance.lead(shade, "ben");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void aRightEndsAtMidnightInUniversalTimeOfTheLastDay() {
        var seat = held("City networks", 0);
        hall.goToMidnight(false);
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(ana);
        hall.goToMidnight(true);
        assertThat(hall.seats.voices()).isEmpty();
        assertThat(hall.sitting(seat).state()).isEqualTo(State.VACANT);
        assertThat(hall.committee.places()).extracting(Place::isVacant).containsExactly(true);
    }

    @Test
    void whileThereIsNoSeatThoseThatAreMarkedAreOnTheCommittee() {
        hall.alliance.mark(shade);
        assertThat(hall.committee.isSeated()).isFalse();
        assertThat(hall.committee.members()).containsExactly("Shade");
        var seat = held("City networks", 30);
        assertThat(hall.committee.members()).containsExactly("Play");
        hall.seating.end(hall.held(seat), hall.today(), "Enough", SeatHall.ADA);
        hall.goToMidnight(true);
        assertThat(hall.committee.members()).as("a vacant seat is a seat").isEmpty();
        assertThat(hall.seating.close(seat.id(), "Too many", SeatHall.ADA)).isEmpty();
        assertThat(hall.committee.members()).containsExactly("Shade");
    }

    @Test
    void theStandInAnswersWhenNobodyOfTheHolderCanOrWhileTheHolderIsAway() {
        var seat = held("City networks", 30);
        assertThat(hall.seating.standIn(hall.held(seat), ben, SeatHall.ADA)).isEmpty();
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(ana);
        assertThat(hall.seats.told()).extracting(Voice::person).containsExactly(ana, ben);
        hall.bean(Holding.class).away(hall.sitting(seat), hall.today().plusDays(2), ana, true);
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(ana, ben);
        hall.goTo(hall.today().plusDays(3));
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(ana);
        hall.alliance.release(play, ana);
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(ben);
        assertThat(hall.seats.voices()).extracting(Voice::voter).containsExactly(seat.object());
        hall.alliance.release(shade, ben);
        assertThat(hall.sitting(seat).state()).isEqualTo(State.MUTE);
    }

    @Test
    void nobodyStandsInWhoseOwnMemberHoldsAnotherSeat() {
        var seat = held("City networks", 30);
        var other = hall.seat("Community groups", Kind.ORGANISATION);
        hall.seating.standIn(hall.held(seat), ben, SeatHall.ADA);
        hall.alliance.release(play, ana);
        assertThat(hall.fill(other, shade, 0, 30)).isEmpty();
        assertThat(hall.sitting(seat).state()).as("ben would have two voices").isEqualTo(State.MUTE);
        hall.alliance.bind(play, ana);
        assertThat(hall.seating.standIn(hall.held(other), ana, SeatHall.ADA)).contains(Refusal.ELSEWHERE);
        assertThat(hall.seating.standIn(hall.held(other), new UUID(9, 9), SeatHall.ADA))
                .contains(Refusal.NOBODY);
    }

    @Test
    void whoRestsOrIsSuspendedKeepsTheSeatWithoutAVoiceAndWhoLeavesLosesIt() {
        var seat = held("City networks", 30);
        hall.seating.standIn(hall.held(seat), ben, SeatHall.ADA);
        for (var state : List.of(MembershipState.DORMANT, MembershipState.SUSPENDED)) {
            hall.alliance.become(play, state);
            hall.work();
            assertThat(hall.sitting(seat).state()).isEqualTo(State.RESTING);
            assertThat(hall.seats.voices()).isEmpty();
            assertThat(hall.committee.places()).isEmpty();
        }
        hall.alliance.become(play, MembershipState.ACTIVE);
        assertThat(hall.sitting(seat).state()).isEqualTo(State.HELD);
        hall.alliance.become(play, MembershipState.LEFT);
        hall.work();
        hall.work();
        var term = hall.all(seat).getFirst();
        assertThat(term.last()).isEqualTo(hall.today());
        assertThat(term.reason()).isEqualTo(Seating.LEFT);
        assertThat(hall.audit.deeds)
                .filteredOn(it -> it.verb().equals("governance.seat.end"))
                .hasSize(1)
                .allMatch(it -> it.person() == null);
        hall.goToMidnight(true);
        assertThat(hall.sitting(seat).state()).isEqualTo(State.VACANT);
        assertThat(hall.fill(seat, shade, 0, 30)).isEmpty();
    }

    @Test
    void anElectedPersonAnswersAloneAndIsNamedOnlyOnceTheyAgree() {
        var seat = hall.seat("Youth", Kind.ELECTED);
        var carla = hall.alliance.lead(play, "carla");
        assertThat(hall.fill(seat, play, 0, 30)).contains(Refusal.NOBODY);
        assertThat(elect(seat, shade, carla)).contains(Refusal.NOBODY);
        assertThat(elect(seat, play, carla)).isEmpty();
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(carla);
        assertThat(hall.seating.standIn(hall.held(seat), carla, SeatHall.ADA)).contains(Refusal.SAME);
        assertThat(hall.seating.standIn(hall.held(seat), ana, SeatHall.ADA)).isEmpty();
        assertThat(hall.committee.places()).extracting(Place::person).containsExactly("");
        var holding = hall.bean(Holding.class);
        holding.show(hall.sitting(seat), true, ana);
        assertThat(hall.committee.places())
                .extracting(Place::person)
                .as("only she says so")
                .containsExactly("");
        holding.show(hall.sitting(seat), true, carla);
        assertThat(hall.committee.places()).extracting(Place::person).containsExactly("carla");
        hall.alliance.release(play, carla);
        assertThat(hall.seats.voices())
                .extracting(Voice::person)
                .as("she works there no more")
                .containsExactly(ana);
    }

    @Test
    void whoseAccountIsErasedIsNamedNoMoreAndTheirSeatFallsVacant() {
        var seat = hall.seat("Youth", Kind.ELECTED);
        elect(seat, play, ana);
        hall.bean(Holding.class).show(hall.sitting(seat), true, ana);
        var other = hall.seat("City networks", Kind.ORGANISATION);
        hall.fill(other, shade, 0, 30);
        var person = hall.bean(People.class).person(ben).orElseThrow();
        hall.seating.standIn(hall.held(seat), hall.alliance.lead(hall.alliance.member("Green"), "dua"), SeatHall.ADA);
        var holdings = hall.bean(SeatHoldings.class);
        assertThat(holdings.of(hall.bean(People.class).person(ana).orElseThrow()))
                .filteredOn(it -> it.name().equals("governance.terms"))
                .allSatisfy(it -> assertThat(it.rows()).hasSize(1));
        holdings.erase(hall.bean(People.class).person(ana).orElseThrow());
        assertThat(hall.all(seat).getFirst().reason()).isEqualTo(Seating.ERASED);
        hall.goToMidnight(true);
        assertThat(hall.committee.places()).extracting(Place::person).containsOnly("");
        holdings.erase(person);
        assertThat(hall.sitting(other).state())
                .as("an organisation's stays its own")
                .isEqualTo(State.HELD);
    }

    @Test
    void aLaterHolderChangesTheAnswerAndTheVoiceStaysOne() {
        var seat = held("City networks", 3);
        var ballot = open();
        assertThat(hall.ballots.cast(ballot.id(), said(seat, Stance.OBJECT, ana, 0)))
                .isInstanceOf(Cast.Taken.class);
        assertThat(hall.fill(seat, shade, 4, 300)).isEmpty();
        hall.goTo(hall.today().plusDays(4));
        assertThat(hall.seats.voices())
                .extracting(Voice::voter, Voice::person)
                .containsExactly(tuple(seat.object(), ben));
        assertThat(hall.ballots.cast(ballot.id(), said(seat, Stance.SUPPORT, ben, 1)))
                .isInstanceOf(Cast.Taken.class);
        var result = hall.ballots.result(ballot.id());
        assertThat(result.base()).isOne();
        assertThat(result.tally()).containsOnly(Map.entry(Stance.SUPPORT, 1));
    }

    @Test
    void ofTwoThatBecomeOneOneSeatFallsVacantAndTheVoiceIsOne() {
        var seat = held("City networks", 30);
        var other = hall.seat("Community groups", Kind.ORGANISATION);
        hall.fill(other, shade, 0, 30);
        var ballot = open();
        hall.ballots.cast(ballot.id(), said(seat, Stance.SUPPORT, ana, 0));
        assertThat(hall.committee.bothSpoke(play, shade)).isFalse();
        hall.committee.join(play, shade, SeatHall.ADA);
        assertThat(hall.sitting(seat).state()).isEqualTo(State.VACANT);
        assertThat(hall.sitting(other).state()).isEqualTo(State.HELD);
        assertThat(hall.ballots.result(ballot.id()).base()).isOne();
        hall.ballots.cast(ballot.id(), said(other, Stance.OBJECT, ben, 1));
        assertThat(hall.ballots.result(ballot.id()).tally()).containsOnly(Map.entry(Stance.OBJECT, 1));
    }

    @Test
    void oneThatBecomesPartOfAnotherWithoutASeatBringsItsOwn() {
        var seat = held("City networks", 30);
        hall.committee.join(play, shade, SeatHall.ADA);
        assertThat(hall.seats.voices()).extracting(Voice::person).containsExactly(ben);
        assertThat(hall.held(seat).name()).as("as it was called then").isEqualTo("Play");
        assertThat(hall.sitting(seat).holder()).isEqualTo("Shade");
    }

    @Test
    void aTermThatHasNotBegunIsCalledOffAndOneThatHasEndsTodayAtTheEarliest() {
        var seat = held("City networks", 30);
        hall.fill(seat, shade, 31, 90);
        var coming = hall.all(seat).getFirst();
        assertThat(hall.seating.close(seat.id(), "Too many", SeatHall.ADA)).contains(Refusal.TAKEN);
        assertThat(hall.seating.end(coming, hall.today(), "Somebody else", SeatHall.ADA))
                .isEmpty();
        assertThat(hall.seating.end(coming, hall.today(), "Again", SeatHall.ADA))
                .contains(Refusal.OVER);
        assertThat(hall.all(seat).getFirst().calledOff()).isTrue();
        var held = hall.held(seat);
        assertThat(hall.seating.end(held, hall.today().minusDays(1), "Enough", SeatHall.ADA))
                .contains(Refusal.DAYS);
        assertThat(hall.seating.end(held, held.last(), "Enough", SeatHall.ADA)).contains(Refusal.DAYS);
        assertThat(hall.seating.end(held, hall.today(), "Enough", SeatHall.ADA)).isEmpty();
        assertThat(hall.fill(seat, shade, 0, 90)).as("until midnight").contains(Refusal.TAKEN);
        assertThat(hall.fill(seat, shade, 1, 90)).isEmpty();
    }

    private Seat held(String name, int last) {
        var seat = hall.seat(name, Kind.ORGANISATION);
        assertThat(hall.fill(seat, play, 0, last)).isEmpty();
        return seat;
    }

    private Optional<Refusal> elect(Seat seat, String organisation, UUID person) {
        var it = hall.filling(organisation, 0, 30);
        return hall.seating.fill(
                seat.id(), new Filling(it.id(), organisation, person, it.first(), it.last()), SeatHall.ADA);
    }

    private static Said said(Seat seat, Stance stance, UUID person, int after) {
        return new Said(seat.object(), stance, stance.needsReason() ? "Because" : "", person, null, after);
    }

    private Ballot open() {
        var closes = hall.today().plusDays(14).atStartOfDay().toInstant(ZoneOffset.UTC);
        var motion =
                new Motion("decision:1", "Shall we?", "en", Method.MAJORITY, 50, 0, closes.plus(Duration.ofHours(1)));
        var roll = hall.seats.voices().stream()
                .map(it -> new Voter(it.voter(), it.name()))
                .distinct()
                .toList();
        return hall.ballots.open(motion, roll, SeatHall.ADA);
    }
}
