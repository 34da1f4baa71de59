package org.cities4children.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTests {

    private static final int MANY = 4000;
    private static final int BYTES = 40_000;

    private final Shelf shelf = new Shelf();

    @Test
    void makesRoomInsteadOfKeepingEverythingThatARobotAsksFor() throws InterruptedException {
        var said = new Said("text/html", List.of(), List.of());
        for (int number = 0; number < MANY; number++) {
            shelf.keep("/hub?n=" + number, KeptPage.of(shelf.edition(), noise(), said));
        }
        // Room is made on another thread.
        for (int patience = 0; patience < 50 && kept() * BYTES > 48L << 20; patience++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(kept() * BYTES).isPositive().isLessThanOrEqualTo(48L << 20);
    }

    private long kept() {
        return IntStream.range(0, MANY)
                .filter(it -> shelf.find("/hub?n=" + it) != null)
                .count();
    }

    private static byte[] noise() {
        var noise = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(noise);
        return noise;
    }
}
