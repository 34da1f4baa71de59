package org.cities4children.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.runtime.limit.Limits.Limit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PausesTests {

    private static final Limit TEN = new Limit(10, Duration.ofMinutes(5));

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private JdbcClient jdbc;
    private Pauses here;
    private Pauses there;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.with("runtime");
        jdbc = JdbcClient.create(database);
        here = new Pauses(new PauseRows(jdbc, clock), clock);
        there = new Pauses(new PauseRows(jdbc, clock), clock);
    }

    @Test
    void countsTriesOfAllNodesTogether() {
        for (var time = 0; time < 5; time++) {
            assertThat(take(here)).isZero();
            assertThat(take(there)).isZero();
        }
        assertThat(take(here)).isEqualTo(Duration.ofMinutes(1));
        assertThat(take(there)).isEqualTo(Duration.ofMinutes(2));
        assertThat(there.take("sign-in from", "192.0.2.8", TEN)).as("another").isZero();
    }

    @Test
    void keepsAFloodInMemoryUntilItIsWrittenOnceAndOtherNodesThenWaitAsLong() {
        flood(11);
        int written = taken();
        flood(1_000);
        assertThat(taken()).isEqualTo(written);
        here.write();
        assertThat(taken()).isEqualTo(1_011);
        here.write();
        assertThat(taken()).as("once").isEqualTo(1_011);
        clock.pass(Duration.ofMinutes(14));
        assertThat(take(there)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void losesWithANodeThatCrashesNoMoreThanWhatItDidNotWrite() {
        flood(11);
        flood(4);
        // The node is gone, and what it knew.
        assertThat(take(there)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void addsWhatIsNotWrittenYetToTheTryAfterThePause() {
        flood(14);
        clock.pass(Duration.ofMinutes(8));
        assertThat(take(here)).as("the pause is over").isZero();
        assertThat(taken()).isEqualTo(15);
        assertThat(take(there)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void doesNotCountWhatIsGivenBack() {
        for (var time = 0; time < 50; time++) {
            assertThat(take(here)).isZero();
            here.giveBack("sign-in from", "192.0.2.7");
        }
        assertThat(taken()).isZero();
    }

    @Test
    void doesNotHoldUpWhoComesAfterOneThatWasRight() {
        flood(11);
        clock.pass(Duration.ofMinutes(1));
        assertThat(take(here)).isZero();
        here.giveBack("sign-in from", "192.0.2.7");
        assertThat(take(there)).isZero();
    }

    @Test
    void countsTriesThatComeAtTheSameMomentOnAllNodes() {
        var tries = Stream.of(here, there, here, there, here, there, here, there)
                .map(node -> CompletableFuture.supplyAsync(() -> take(node)))
                .toList();
        tries.forEach(CompletableFuture::join);
        assertThat(taken()).isEqualTo(8);
    }

    private void flood(int times) {
        for (var time = 0; time < times; time++) {
            take(here);
        }
    }

    private static Duration take(Pauses node) {
        return node.take("sign-in from", "192.0.2.7", TEN);
    }

    private int taken() {
        return jdbc.sql("select taken from runtime.limits").query(Integer.class).single();
    }
}
