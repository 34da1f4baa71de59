package org.cities4children.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.LimitsInTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SearchBudgetTests {

    private static final int MOST = 25;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private Limits limits;
    private SearchBudget budget;

    @BeforeEach
    void begin() {
        limits = LimitsInTests.of(JdbcClient.create(TestDatabase.with("runtime")), clock);
        budget = budget();
    }

    @Test
    void letsACallerAskSoOftenAndSaysHowLongToWait() {
        assertThat(asked(budget, 100)).isBetween(MOST - 9L, (long) MOST);
        assertThat(budget.take("192.0.2.7")).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(budget.take("192.0.2.8")).isZero();
        clock.pass(Duration.ofSeconds(61));
        assertThat(budget.take("192.0.2.7")).isZero();
    }

    @Test
    void countsOnTwoNodesTogether() {
        var other = budget();
        assertThat(asked(budget, 100) + asked(other, 100)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void refusesNobodyBecauseTheCountIsAway() {
        JdbcClient.create(TestDatabase.with("runtime"))
                .sql("drop table runtime.limits")
                .update();
        assertThat(asked(budget(), 100)).isEqualTo(100);
    }

    private SearchBudget budget() {
        return new SearchBudget("search", limits, clock, MOST);
    }

    private static long asked(SearchBudget budget, int times) {
        return IntStream.range(0, times)
                .filter(_ -> budget.take("192.0.2.7").isZero())
                .count();
    }
}
