package org.cities4children.runtime.retention;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes round the rooms at the start and once a day, so that promises are kept on a quiet site too. */
@Component
class DailyRound {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final List<Retention> rooms;
    private @Nullable Thread thread;

    DailyRound(List<Retention> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread = Thread.ofVirtual().name("retention").start(this::goRound);
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void goRound() {
        try {
            while (true) {
                rooms.forEach(DailyRound::forget);
                Thread.sleep(DAY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static void forget(Retention room) {
        try {
            room.forgetOld();
        } catch (RuntimeException outage) {
            LOG.warn("What is old could not be deleted; the next round tries again: {}", outage.getMessage());
        }
    }
}
