package org.cities4children.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.Seating.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fifty hands on two nodes of the program, which share a database and nothing else. */
class SeatRaceTests {

    private static final int HANDS = 50;

    private final SeatHall one = new SeatHall();
    private final SeatHall other = one.otherNode();
    private Seat seat;

    @BeforeEach
    void arrange() {
        seat = one.seat("City networks", Kind.ORGANISATION);
        IntStream.range(0, HANDS).forEach(it -> one.alliance.lead(one.alliance.member("Play" + it), "lead" + it));
    }

    @AfterEach
    void close() {
        other.close();
        one.close();
    }

    @Test
    void oneOfFiftyFillsTheSeat() throws InterruptedException {
        var all = pressed(it -> node(it).fill(seat, "members:Play" + it, 0, 300));
        assertThat(all).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(all).filteredOn(Optional::isPresent).hasSize(HANDS - 1).containsOnly(Optional.of(Refusal.TAKEN));
        assertThat(one.all(seat)).hasSize(1);
        assertThat(one.audit.deeds.size() + other.audit.deeds.size())
                .as("the seat that was added, and one term")
                .isEqualTo(2);
        assertThat(one.mails("filled")).isOne();
    }

    @Test
    void theSameFormSentFiftyTimesFillsItOnce() throws InterruptedException {
        var filling = one.filling("members:Play1", 0, 300);
        assertThat(pressed(it -> node(it).seating.fill(seat.id(), filling, SeatHall.ADA)))
                .containsOnly(Optional.empty());
        assertThat(one.all(seat)).hasSize(1);
        assertThat(one.mails("filled")).isOne();
    }

    @Test
    void oneOrganisationGetsOneOfManySeats() throws InterruptedException {
        var seats = IntStream.range(0, HANDS)
                .mapToObj(it -> one.seat("Seat " + it, Kind.ORGANISATION))
                .toList();
        assertThat(seats).extracting(Seat::number).doesNotHaveDuplicates();
        var all = pressed(it -> node(it).fill(seats.get(it), "members:Play7", 0, 300));
        assertThat(all).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(all).filteredOn(Optional::isPresent).containsOnly(Optional.of(Refusal.ELSEWHERE));
    }

    @Test
    void oneOfFiftyHandsItOver() throws InterruptedException {
        one.fill(seat, "members:Play0", 0, 300);
        var held = one.held(seat);
        var all = pressed(it -> node(it).seating
                .handOver(held, one.filling("members:Play" + Math.max(it, 1), 5, 200), "Another one", SeatHall.ADA));
        assertThat(all).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(one.all(seat)).hasSize(2);
        one.goTo(one.today().plusDays(4));
        assertThat(one.held(seat).organisation()).isEqualTo("members:Play0");
        one.goTo(one.today().plusDays(1));
        assertThat(one.held(seat).organisation()).isNotEqualTo("members:Play0");
    }

    private SeatHall node(int hand) {
        return hand % 2 == 0 ? one : other;
    }

    /** What a hand presses. */
    private interface Press {

        Optional<Refusal> press(int hand);
    }

    private static List<Optional<Refusal>> pressed(Press press) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            return hands
                    .invokeAll(IntStream.range(0, HANDS)
                            .<Callable<Optional<Refusal>>>mapToObj(it -> () -> press.press(it))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
