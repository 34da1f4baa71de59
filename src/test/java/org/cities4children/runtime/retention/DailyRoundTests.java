package org.cities4children.runtime.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DailyRoundTests {

    private final CountDownLatch forgotten = new CountDownLatch(2);

    @Test
    void goesRoundAtTheStartAndPastARoomThatFails() throws Exception {
        var round = new DailyRound(List.of(forgotten::countDown, DailyRoundTests::fails, forgotten::countDown));
        try {
            round.start();
            assertThat(forgotten.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            round.stop();
        }
    }

    private static void fails() {
        throw new IllegalStateException("the database is away");
    }
}
