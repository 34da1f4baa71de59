package org.cities4children.people.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.people.approval.Cover.Away;
import org.cities4children.people.approval.Cover.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverTests {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void isEnoughWhenOneMayAskAndAnotherAgree() {
        assertThat(gap(administrator("ada"), administrator("zoe"))).isNull();
        assertThat(gap(administrator("ada"), standIn("mei"))).isNull();
    }

    @Test
    void isMissingAtOnceWhenThereIsOneOnlyOrNobodyWhoMayAsk() {
        assertThat(gap()).isEqualTo(NOW);
        assertThat(gap(administrator("ada"))).isEqualTo(NOW);
        assertThat(gap(standIn("mei"), standIn("tomas"))).isEqualTo(NOW);
    }

    @Test
    void countsOnePersonOnceHoweverManyAccountsTheyHave() {
        assertThat(gap(administrator("ada"), standIn("ada"))).isEqualTo(NOW);
    }

    @Test
    void tellsTheFirstMomentAtWhichTheOtherIsAway() {
        assertThat(gap(administrator("ada"), standIn("mei", hours(72, 96)))).isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertThat(gap(administrator("ada"), standIn("mei", hours(-5, 1)))).isEqualTo(NOW);
    }

    @Test
    void isSilentWhileSomebodyElseStandsIn() {
        assertThat(gap(administrator("ada"), standIn("mei", hours(24, 48)), standIn("tomas", hours(48, 72))))
                .isNull();
        assertThat(gap(administrator("ada"), standIn("mei", hours(24, 49)), standIn("tomas", hours(48, 72))))
                .isEqualTo(NOW.plus(Duration.ofDays(2)));
    }

    @Test
    void isSilentAboutWhatIsOverOrFurtherAwayThanSevenDays() {
        assertThat(gap(administrator("ada"), standIn("mei", hours(-48, 0)))).isNull();
        assertThat(gap(administrator("ada"), standIn("mei", hours(7 * 24 + 1, 9 * 24))))
                .isNull();
        assertThat(gap(administrator("ada"), standIn("mei", hours(7 * 24, 9 * 24))))
                .isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    /** The law: silent means that at each moment of the next seven days two are there; else it names the first. */
    @Test
    void isSilentExactlyWhenTwoAreThereAtEachMomentOfTheNextSevenDays() {
        var random = new Random(20_261_126);
        var silent = 0;
        var warned = 0;
        for (var round = 0; round < 5_000; round++) {
            var seats = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(_ -> seat(random))
                    .toList();
            var found = new Cover(seats).gap(NOW).orElse(null);
            var first = halfHours()
                    .filter(it -> !areTwoThere(seats, it))
                    .findFirst()
                    .orElse(null);
            assertThat(found).as("%s", seats).isEqualTo(first);
            silent += found == null ? 1 : 0;
            warned += found == null ? 0 : 1;
        }
        assertThat(silent).as("calendars without a gap").isGreaterThan(500);
        assertThat(warned).as("calendars with one").isGreaterThan(500);
    }

    /** Written down once more, in another way: by looking at each pair. */
    private static boolean areTwoThere(List<Seat> seats, Instant moment) {
        for (var asking : seats) {
            for (var agreeing : seats) {
                if (asking.asks()
                        && !asking.who().equals(agreeing.who())
                        && isThere(asking, moment)
                        && isThere(agreeing, moment)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isThere(Seat seat, Instant moment) {
        for (var away : seat.away()) {
            if (away.from().compareTo(moment) <= 0 && moment.compareTo(away.until()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Absences begin and end on the hour, so that between two of these nothing is missed. */
    private static Stream<Instant> halfHours() {
        return IntStream.rangeClosed(0, 7 * 48).mapToObj(it -> NOW.plus(Duration.ofMinutes(30L * it)));
    }

    private static Seat seat(Random random) {
        var away = new ArrayList<Away>();
        for (var absence = random.nextInt(3); absence > 0; absence--) {
            var from = random.nextInt(14 * 24) - 4 * 24;
            away.add(hours(from, from + 1 + random.nextInt(4 * 24)));
        }
        return new Seat("person " + random.nextInt(5), random.nextInt(3) > 0, away);
    }

    private static @Nullable Instant gap(Seat... seats) {
        return new Cover(List.of(seats)).gap(NOW).orElse(null);
    }

    private static Seat administrator(String who, Away... away) {
        return new Seat(who, true, List.of(away));
    }

    private static Seat standIn(String who, Away... away) {
        return new Seat(who, false, List.of(away));
    }

    private static Away hours(int from, int until) {
        return new Away(NOW.plus(Duration.ofHours(from)), NOW.plus(Duration.ofHours(until)));
    }
}
