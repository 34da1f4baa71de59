package org.cities4children.ballots.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    @Test
    void countsNeitherTheDayOfTheEventNorTheLastDayThatIsNotOver() {
        // 2 November 2026 is a Monday.
        assertThat(between("2026-11-02T08:00:00Z", "2026-11-02T23:00:00Z")).isZero();
        assertThat(between("2026-11-02T08:00:00Z", "2026-11-03T23:00:00Z")).isZero();
        assertThat(between("2026-11-02T23:59:59Z", "2026-11-04T00:00:00Z")).isOne();
        assertThat(between("2026-11-02T08:00:00Z", "2026-11-07T00:00:00Z")).isEqualTo(4);
    }

    @Test
    void passesOverTheEndOfAWeek() {
        assertThat(between("2026-11-06T08:00:00Z", "2026-11-09T20:00:00Z")).isZero();
        assertThat(between("2026-11-06T08:00:00Z", "2026-11-11T00:00:00Z")).isEqualTo(2);
    }

    @Test
    void isNothingWhenTheEndComesFirst() {
        assertThat(between("2026-11-06T08:00:00Z", "2026-11-02T08:00:00Z")).isZero();
    }

    private static int between(String from, String until) {
        return WorkingDays.between(Instant.parse(from), Instant.parse(until));
    }
}
