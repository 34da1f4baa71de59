package org.cities4children.runtime.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DailyRoundTests {

    private final AtomicInteger forgotten = new AtomicInteger();

    @Test
    void goesRoundPastARoomThatFailsAndSaysThatOneDid() {
        var round =
                new DailyRound(List.of(forgotten::incrementAndGet, DailyRoundTests::fails, forgotten::incrementAndGet));

        assertThatThrownBy(round::run).hasMessage("the database is away");

        assertThat(forgotten).hasValue(2);
    }

    @Test
    void comesOnceADay() {
        var round = new DailyRound(List.of(forgotten::incrementAndGet));
        round.run();
        assertThat(forgotten).hasValue(1);
        assertThat(round.pause()).isEqualTo(Duration.ofDays(1));
    }

    private static void fails() {
        throw new IllegalStateException("the database is away");
    }
}
