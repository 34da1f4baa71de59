package org.cities4children.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.alliance.MembershipState;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.Sitting.State;
import org.cities4children.governance.seat.TermRows.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** Whatever is pressed in whatever order: one holder a day, one seat an organisation, one voice a seat. */
class SeatLawTests {

    private static final int TURNS = 100;

    private final SeatHall hall = new SeatHall();
    private final List<Seat> seats = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    @BeforeEach
    void arrange() {
        IntStream.range(0, 3).forEach(it -> seats.add(hall.seat("Seat " + it, Kind.ORGANISATION)));
        IntStream.range(0, 5).forEach(it -> {
            members.add(hall.alliance.member("Play" + it));
            hall.alliance.lead(members.get(it), "lead" + it);
        });
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void noOrderOfDeedsGivesASeatTwoHoldersOrAnOrganisationTwoSeatsOnADay(long seed) {
        var random = new Random(seed);
        int done = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            done += press(random) ? 1 : 0;
            if (random.nextInt(4) == 0) {
                hall.goTo(hall.today().plusDays(random.nextInt(30)));
            }
        }
        assertThat(done).as("something was done").isGreaterThan(20);
        var all = seats.stream().flatMap(it -> hall.all(it).stream()).toList();
        // Where two meet, one of them begins.
        all.stream().map(Term::first).distinct().forEach(it -> holdsOn(it, all));
    }

    private boolean press(Random random) {
        var seat = seats.get(random.nextInt(seats.size()));
        var member = members.get(random.nextInt(members.size()));
        int first = random.nextInt(60) - 5;
        int last = first + random.nextInt(120) - 3;
        var open = hall.terms.from(hall.today());
        if (open.isEmpty() || random.nextInt(3) == 0) {
            return hall.fill(seat, member, first, last).isEmpty();
        }
        var term = open.get(random.nextInt(open.size()));
        return switch (random.nextInt(4)) {
            case 0 ->
                hall.seating
                        .handOver(term, hall.filling(member, first, last), "Another one", SeatHall.ADA)
                        .isEmpty();
            case 1 ->
                hall.seating
                        .end(term, hall.today().plusDays(random.nextInt(20) - 2), "Enough", SeatHall.ADA)
                        .isEmpty();
            case 2 -> {
                hall.committee.join(term.organisation(), member, SeatHall.ADA);
                yield true;
            }
            default -> {
                hall.seating.lapse(term, Seating.LEFT);
                yield true;
            }
        };
    }

    private static void holdsOn(LocalDate day, List<Term> all) {
        var holding = all.stream().filter(it -> it.holdsOn(day)).toList();
        assertThat(holding).extracting(Term::seat).as("holders on %s", day).doesNotHaveDuplicates();
        assertThat(holding)
                .extracting(Term::organisation)
                .as("seats of one organisation on %s", day)
                .doesNotHaveDuplicates();
    }

    /**
     * Whatever becomes of holders meanwhile, and however often they change, a ballot has the voices that it began with.
     */
    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25})
    void aResultHasAsManyVoicesAsSeatsHadOneWhenTheBallotOpened(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            Stream.iterate(0, it -> it + 1).limit(12).forEach(_ -> press(random));
            members.forEach(it -> hall.alliance.become(
                    it, random.nextInt(4) == 0 ? MembershipState.DORMANT : MembershipState.ACTIVE));
            var filled = hall.seats.all().stream()
                    .filter(it -> it.state() == State.HELD)
                    .count();
            if (filled > 0) {
                var ballot = open("decision:" + seed + "-" + round);
                Stream.iterate(0, it -> it + 1).limit(12).forEach(_ -> pressWithoutMerging(random));
                assertThat(hall.ballots.result(ballot.id()))
                        .extracting(Result::base)
                        .isEqualTo((int) filled);
            }
            hall.goTo(hall.today().plusDays(25));
        }
    }

    private void pressWithoutMerging(Random random) {
        var seat = seats.get(random.nextInt(seats.size()));
        var open = hall.terms.from(hall.today());
        if (!open.isEmpty() && random.nextBoolean()) {
            hall.seating.end(open.get(random.nextInt(open.size())), hall.today(), "Enough", SeatHall.ADA);
        } else {
            hall.fill(seat, members.get(random.nextInt(members.size())), 1, 40);
        }
    }

    private Ballot open(String matter) {
        var closes = hall.today().plusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC);
        var motion = new Motion(matter, "Shall we?", "en", Method.MAJORITY, 50, 0, closes.plus(Duration.ofHours(1)));
        var roll = hall.seats.voices().stream()
                .map(it -> new Voter(it.voter(), it.name()))
                .collect(Collectors.toSet());
        return hall.ballots.open(motion, roll, SeatHall.ADA);
    }

    /** Also for whoever writes past the program's own checks. */
    @Test
    void theDatabaseItselfRefusesASecondHolder() {
        hall.fill(seats.getFirst(), members.getFirst(), 0, 30);
        var held = hall.held(seats.getFirst());
        var other = new Term(
                hall.filling(members.get(1), 0, 0).id(),
                held.seat(),
                members.get(1),
                "Play1",
                null,
                held.last(),
                held.last().plusDays(9),
                null,
                null,
                false,
                held.filled(),
                null,
                "",
                false);
        assertThatThrownBy(() -> hall.terms.add(other, SeatHall.ADA))
                .isInstanceOf(DataIntegrityViolationException.class);
        hall.terms.end(held, held.last().minusDays(1), new Ending("", SeatHall.ADA, held.filled()));
        hall.terms.add(other, SeatHall.ADA);
        assertThat(hall.all(seats.getFirst())).hasSize(2);
    }
}
