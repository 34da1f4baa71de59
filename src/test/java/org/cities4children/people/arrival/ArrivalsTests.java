package org.cities4children.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cities4children.TestDatabase;
import org.cities4children.people.Somebody;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArrivalsTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private JdbcClient jdbc;
    private Arrivals arrivals;
    private Refusals refusals;

    @BeforeEach
    void open() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        arrivals = ArrivalsInTests.of(jdbc, clock);
        refusals = new Refusals(arrivals, clock);
    }

    @Test
    void makesOneRowOfAFloodForEachPersonAndQuarterOfAnHour() {
        var rima = Somebody.in(jdbc, clock).called("Rima");
        for (var bot = 0; bot < 400; bot++) {
            refusals.note(Verb.WRONG_PASSWORD, rima, "192.0." + bot % 200 + ".0");
            refusals.note(Verb.WRONG_PASSWORD, null, "198.51.100.0");
            clock.pass(Duration.ofSeconds(2));
            if (bot % 3 == 0) {
                refusals.write();
            }
        }
        clock.pass(Duration.ofMinutes(5));
        refusals.note(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        refusals.write();
        var all = arrivals.between(Instant.EPOCH, clock.instant().plusSeconds(1), 100);
        assertThat(all).extracting(Arrival::times).containsExactlyInAnyOrder(400, 400, 1);
        assertThat(all).extracting(Arrival::name).containsExactlyInAnyOrder("Rima", "Rima", null);
        assertThat(all.getLast().began()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void tellsAFloodFromPeopleWhoForgot() {
        for (var anyone = 0; anyone < 99; anyone++) {
            refusals.note(Verb.WRONG_PASSWORD, null, "198.51.100.0");
        }
        refusals.write();
        assertThat(arrivals.flood()).isEmpty();
        refusals.note(Verb.HELD_UP, null, "198.51.100.0");
        refusals.write();
        assertThat(arrivals.flood()).contains(clock.instant());
        clock.pass(Duration.ofHours(25));
        assertThat(arrivals.flood()).isEmpty();
    }

    @Test
    void knowsAPersonWhereTheyCameInAndNobodyWhoWasRefusedThere() {
        var rima = Somebody.in(jdbc, clock).called("Rima");
        refusals.note(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        refusals.write();
        assertThat(arrivals.isKnown(rima, "192.0.2.0")).isFalse();
        arrivals.note(Verb.SIGN_IN, rima, new Ids(clock).next(), "192.0.2.0");
        assertThat(arrivals.isKnown(rima, "192.0.2.0")).isTrue();
        assertThat(arrivals.isKnown(rima, "192.0.3.0")).isFalse();
    }

    @Test
    void addsWhatTwoNodesCounted() {
        var rima = Somebody.in(jdbc, clock).called("Rima");
        var elsewhere = new Refusals(arrivals, clock);
        refusals.note(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        clock.pass(Duration.ofSeconds(3));
        elsewhere.note(Verb.WRONG_PASSWORD, rima, "192.0.3.0");
        elsewhere.note(Verb.WRONG_PASSWORD, rima, "192.0.4.0");
        assertThat(all()).as("in memory").isEmpty();
        elsewhere.write();
        refusals.write();
        refusals.write();
        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(it.times()).isEqualTo(3);
            assertThat(it.network()).as("the last one").isEqualTo("192.0.4.0");
            assertThat(it.began()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
            assertThat(it.ended()).isEqualTo(clock.instant());
        });
    }

    @Test
    void keepsWhatTheDatabaseDoesNotTakeAndForgetsWhoIsGone() {
        var rima = Somebody.in(jdbc, clock).called("Rima");
        refusals.note(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        jdbc.sql("alter table people.arrivals rename to away").update();
        assertThatThrownBy(refusals::write).isInstanceOf(DataAccessException.class);
        jdbc.sql("alter table people.away rename to arrivals").update();
        refusals.write();
        assertThat(all()).hasSize(1);
        refusals.note(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        jdbc.sql("delete from people.persons").update();
        refusals.write();
        assertThat(all()).isEmpty();
    }

    private List<Arrival> all() {
        return arrivals.between(Instant.EPOCH, clock.instant().plusSeconds(1), 10);
    }

    @Test
    void forgetsAfterNinetyDays() {
        refusals.note(Verb.WRONG_PASSWORD, null, "198.51.100.0");
        refusals.write();
        clock.pass(Duration.ofDays(89));
        arrivals.forgetOld();
        assertThat(arrivals.between(Instant.EPOCH, clock.instant(), 10)).hasSize(1);
        clock.pass(Duration.ofDays(2));
        arrivals.forgetOld();
        assertThat(arrivals.between(Instant.EPOCH, clock.instant(), 10)).isEmpty();
    }
}
