package org.cities4children.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cities4children.runtime.failure.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL for as long as the program runs: when it ends by itself (killed, or out of disk), it is started again at
 * the same port, as often as it takes. The pool then finds it where it was.
 */
final class LivingPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LivingPostgres.class);
    private static final long LOOK_EVERY_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final PostgresStart start;
    private final int port;
    private final CountDownLatch end = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private EmbeddedPostgres running;
    private @Nullable String lastTrouble;

    LivingPostgres(PostgresStart start) throws IOException {
        this.start = start;
        this.running = start.run();
        this.port = running.getPort();
        Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
    }

    int port() {
        return port;
    }

    private void watch() {
        try {
            while (!end.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!start.isRunning()) {
                    LOG.warn("PostgreSQL has ended by itself and is started again.");
                    revive();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() throws InterruptedException {
        long wait = LOOK_EVERY_MILLIS;
        while (!isRevived() && !end.await(wait, TimeUnit.MILLISECONDS)) {
            wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
        }
    }

    private boolean isRevived() {
        lock.lock();
        try {
            if (end.getCount() > 0) {
                running.close();
                running = start.run(port);
                LOG.info("PostgreSQL runs again.");
                lastTrouble = null;
            }
            return true;
        } catch (IOException | CannotStart trouble) {
            sayOnce(String.valueOf(trouble.getMessage()));
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void sayOnce(String trouble) {
        if (!trouble.equals(lastTrouble)) {
            LOG.error("{}", trouble);
        }
        lastTrouble = trouble;
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        lock.lock();
        try {
            running.close();
        } finally {
            lock.unlock();
        }
    }
}
