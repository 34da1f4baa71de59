package org.cities4children.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries again and again until something is there, but not for ever. */
record Patience(Duration limit) {

    private static final Duration PAUSE = Duration.ofMillis(100);

    static Patience of(Duration limit) {
        return new Patience(limit);
    }

    <T, E extends RuntimeException> T until(Supplier<Optional<T>> attempt, Supplier<E> refusal)
            throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        var found = attempt.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw refusal.get();
            }
            Thread.sleep(PAUSE);
            found = attempt.get();
        }
        return found.get();
    }
}
