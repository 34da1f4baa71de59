package org.cities4children.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cities4children.TestDatabase;
import org.cities4children.people.Somebody;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArrivalsTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private JdbcClient jdbc;
    private Arrivals arrivals;

    @BeforeEach
    void open() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        arrivals = ArrivalsInTests.of(jdbc, clock);
    }

    @Test
    void makesOneRowOfAFloodForEachPersonAndQuarterOfAnHour() {
        var rima = Somebody.in(jdbc, clock).called("Rima");
        for (var bot = 0; bot < 400; bot++) {
            arrivals.refuse(Verb.WRONG_PASSWORD, rima, "192.0." + bot % 200 + ".0");
            arrivals.refuse(Verb.WRONG_PASSWORD, null, "198.51.100.0");
            clock.pass(Duration.ofSeconds(2));
        }
        clock.pass(Duration.ofMinutes(5));
        arrivals.refuse(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        var all = arrivals.between(Instant.EPOCH, clock.instant().plusSeconds(1), 100);
        assertThat(all).extracting(Arrival::times).containsExactlyInAnyOrder(400, 400, 1);
        assertThat(all).extracting(Arrival::name).containsExactlyInAnyOrder("Rima", "Rima", null);
        assertThat(all.getLast().began()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void tellsAFloodFromPeopleWhoForgot() {
        for (var anyone = 0; anyone < 99; anyone++) {
            arrivals.refuse(Verb.WRONG_PASSWORD, null, "198.51.100.0");
        }
        assertThat(arrivals.flood()).isEmpty();
        arrivals.refuse(Verb.HELD_UP, null, "198.51.100.0");
        assertThat(arrivals.flood()).contains(clock.instant());
        clock.pass(Duration.ofHours(25));
        assertThat(arrivals.flood()).isEmpty();
    }

    @Test
    void knowsAPersonWhereTheyCameInAndNobodyWhoWasRefusedThere() {
        var rima = Somebody.in(jdbc, clock).called("Rima");
        arrivals.refuse(Verb.WRONG_PASSWORD, rima, "192.0.2.0");
        assertThat(arrivals.isKnown(rima, "192.0.2.0")).isFalse();
        arrivals.note(Verb.SIGN_IN, rima, new Ids(clock).next(), "192.0.2.0");
        assertThat(arrivals.isKnown(rima, "192.0.2.0")).isTrue();
        assertThat(arrivals.isKnown(rima, "192.0.3.0")).isFalse();
    }

    @Test
    void forgetsAfterNinetyDays() {
        arrivals.refuse(Verb.WRONG_PASSWORD, null, "198.51.100.0");
        clock.pass(Duration.ofDays(89));
        arrivals.forgetOld();
        assertThat(arrivals.between(Instant.EPOCH, clock.instant(), 10)).hasSize(1);
        clock.pass(Duration.ofDays(2));
        arrivals.forgetOld();
        assertThat(arrivals.between(Instant.EPOCH, clock.instant(), 10)).isEmpty();
    }
}
