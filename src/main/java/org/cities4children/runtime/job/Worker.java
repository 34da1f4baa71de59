package org.cities4children.runtime.job;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does one job whenever it is due and no other node does it. */
final class Worker {

    /** Under which its thread runs; the name of the job follows. */
    static final String THREAD = "job-";

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int IDLE = 0;
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Job job;
    private final JobRows rows;
    private final UUID node;
    private final Semaphore news = new Semaphore(0);
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean stopped;
    private volatile int running = IDLE;
    private volatile @Nullable Thread thread;
    private int runs;
    private int failures;
    private boolean enrolled;
    private boolean away;

    Worker(Job job, JobRows rows, UUID node) {
        this.job = job;
        this.rows = rows;
        this.node = node;
    }

    String name() {
        return job.name();
    }

    void start() {
        thread = Thread.ofVirtual().name(THREAD + name()).start(this::work);
    }

    void wake() {
        called.set(true);
        news.release();
    }

    /** The number of the run that is going on, or 0. */
    int running() {
        return running;
    }

    /** Another node has the lease of this run. */
    void giveUp(int run) {
        if (run == running && thread != null) {
            LOG.warn("The lease of the job {} was lost; it is given up here.", name());
            thread.interrupt();
        }
    }

    void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    void awaitEnd(Duration patience) throws InterruptedException {
        if (thread != null && !thread.join(patience)) {
            LOG.warn("The job {} does not stop; its lease runs out by itself.", name());
        }
    }

    private void work() {
        while (!stopped) {
            rest(turn());
        }
    }

    private void rest(Duration wait) {
        try {
            news.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
            news.drainPermits();
        } catch (InterruptedException _) {
            // Either it is stopped, or what was interrupted had just ended.
            LOG.debug("The job {} was interrupted at rest.", name());
        }
    }

    /** Does the job if it is due; returns how long to rest. */
    private Duration turn() {
        boolean asked = called.getAndSet(false);
        try {
            if (!enrolled) {
                rows.enroll(name());
                enrolled = true;
            }
            if (rows.begin(name(), node, asked, afterFailures(Integer.MAX_VALUE))) {
                asked = false;
                return shorter(done());
            }
            away = false;
            called.compareAndSet(false, asked);
            return asked ? SOON : shorter(job.pause());
        } catch (DataAccessException | TransactionException outage) {
            called.compareAndSet(false, asked);
            if (!away && !stopped) {
                LOG.warn("The job {} waits for the database: {}", name(), outage.getMessage());
            }
            away = true;
            return SOON;
        }
    }

    /** Runs it, and writes down how it ended; returns after what pause it is due again. */
    private Duration done() {
        var failure = failure();
        if (failure == null) {
            failures = 0;
            rows.succeeded(name(), node, job.pause());
            away = false;
            return job.pause();
        }
        if (stopped) {
            rows.release(name(), node);
            return Duration.ZERO;
        }
        var pause = afterFailures(failures++);
        if (failures == 1) {
            LOG.warn("The job {} failed and tries again in {} s.", name(), pause.toSeconds(), failure);
        }
        rows.failed(name(), node, pause, Reason.of(failure));
        return pause;
    }

    private @Nullable Throwable failure() {
        running = ++runs;
        try {
            job.run();
            return null;
        } catch (RuntimeException | Error failure) {
            // The outermost loop: whatever a job stumbles over, it comes round again.
            return failure;
        } finally {
            running = IDLE;
            // The end has to be written, and a connection is refused to the interrupted.
            Thread.interrupted();
        }
    }

    /** Five seconds, then twice as long each time, up to the job's own pause or a minute. */
    private Duration afterFailures(int before) {
        var longest = job.pause().compareTo(LONGEST_REST) > 0 ? job.pause() : LONGEST_REST;
        var pause = Duration.ofSeconds(5L << Math.min(before, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** The clock may be moved, and other nodes may die: so it looks now and then. */
    private static Duration shorter(Duration pause) {
        return pause.compareTo(LONGEST_REST) < 0 ? pause : LONGEST_REST;
    }
}
