package org.cities4children.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.cities4children.runtime.limit.Limits.Limit;
import org.junit.jupiter.api.Test;

class PauseTests {

    private static final Limit TWO = new Limit(2, Duration.ofMinutes(5));
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private Pause pause = Pause.none(START);
    private Instant now = START;

    @Test
    void growsFromAMinuteToAQuarterOfAnHourWithEachFurtherTry() {
        assertThat(tries(8)).containsExactlyElementsOf(minutes(0, 0, 1, 2, 4, 8, 15, 15));
        assertThat(tries(100)).allMatch(Duration.ofMinutes(15)::equals);
    }

    @Test
    void letsOneTryThroughWhenItIsOverAndIsLongerAfterThat() {
        tries(3);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(tries(2)).containsExactlyElementsOf(minutes(0, 4));
        now = now.plus(Duration.ofMinutes(4));
        assertThat(tries(2)).containsExactlyElementsOf(minutes(0, 15));
    }

    @Test
    void isForgottenAfterAWhileWithoutATry() {
        tries(3);
        now = now.plus(Duration.ofMinutes(6)).minusMillis(1);
        assertThat(tries(2)).as("not yet").containsExactlyElementsOf(minutes(0, 4));
        now = now.plus(Duration.ofMinutes(9));
        assertThat(tries(3)).containsExactlyElementsOf(minutes(0, 0, 1));
    }

    @Test
    void countsTriesWithinTheTimeOnly() {
        tries(2);
        now = now.plus(Duration.ofMinutes(5));
        assertThat(tries(2)).containsExactlyElementsOf(minutes(0, 0));
    }

    @Test
    void isForgottenWhenTheClockIsPutBack() {
        tries(9);
        now = now.minus(Duration.ofHours(1));
        assertThat(tries(2)).containsExactlyElementsOf(minutes(0, 0));
    }

    private List<Duration> tries(int times) {
        var waits = new ArrayList<Duration>();
        for (var time = 0; time < times; time++) {
            var step = pause.step(TWO, now);
            pause = step.then();
            waits.add(step.delay());
        }
        return waits;
    }

    private static List<Duration> minutes(long... minutes) {
        return LongStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }
}
