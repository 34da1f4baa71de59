package org.cities4children.publishing.follow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cities4children.search.Index;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds whether the index is there, and reads all of it at the start and every half hour: what a disk
 * or a hand has changed in it shows nowhere else. No {@code Job}, since each node has an index of its own.
 */
@Component
class IndexWatch {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int LOOKS_UNTIL_READ = (int) Duration.ofMinutes(30).dividedBy(LOOK);

    private final Index index;
    private final Follower follower;
    private final boolean listening;
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean inTrouble;

    IndexWatch(Index index, Follower follower, Environment settings) {
        this.index = index;
        this.follower = follower;
        this.listening = settings.getProperty("c4c.listening", Boolean.class, true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (listening) {
            // Not a virtual one: jobs that count for seconds could keep all carriers.
            Thread.ofPlatform().daemon().name("index-watch").start(this::watch);
        }
    }

    /** Before anything is closed that it looks at. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        end.countDown();
    }

    private void watch() {
        try {
            for (int looks = 0; !end.await(LOOK.toMillis(), TimeUnit.MILLISECONDS); looks++) {
                look(looks % LOOKS_UNTIL_READ == 0);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks, and has mended what is wrong. */
    void look(boolean thoroughly) {
        try {
            if (thoroughly) {
                // Remembers what it finds.
                index.isSound();
            }
            follower.mend();
            inTrouble = false;
        } catch (RuntimeException | Error trouble) {
            // Disk or database: the next look tries again. A program that ends closes both under it.
            if (!inTrouble && end.getCount() > 0) {
                LOG.warn("The search index could not be built anew yet: {}", trouble.toString());
            }
            inTrouble = true;
        }
    }
}
