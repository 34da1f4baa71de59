package org.cities4children.web.crowd;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * The threads that answer requests. As many run as there are processors: a kept page is sent without waiting for
 * anything, and to switch threads costs as much as to send it. Whatever may wait goes {@link #aside}, and another
 * thread stands in for it, up to {@link #MOST} of them. Should one wait that did not say so, since its reader takes
 * nothing of what is sent, a watch finds that requests lie there and none begins, and adds threads.
 */
public final class RequestThreads implements Executor, AutoCloseable {

    private static final int FEWEST = 2;
    private static final int MOST = 32;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(100);

    /** A part of a request's way that may wait. */
    @FunctionalInterface
    public interface Step {
        void take() throws IOException, ServletException;
    }

    /** Looks at which nothing had begun until that is a standstill: fewer could be a machine that is busy elsewhere. */
    private static final int STANDSTILL = 3;

    /** Looks without a standstill until half of the threads that were added go. */
    private static final int CALM = 100;

    private final int usual = Math.clamp(Runtime.getRuntime().availableProcessors(), FEWEST, MOST);
    private final LongAdder begun = new LongAdder();
    private final ForkJoinPool pool = new ForkJoinPool(
            usual,
            RequestThreads::worker,
            null,
            true,
            usual,
            MOST,
            usual,
            _ -> true,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS);
    /** A thread of its own: jobs that count for seconds could keep all carriers of virtual ones. */
    private final Thread watch =
            Thread.ofPlatform().daemon().name("request-watch").unstarted(this::watch);

    RequestThreads() {
        watch.start();
    }

    @Override
    public void execute(Runnable task) {
        pool.execute(() -> {
            begun.increment();
            task.run();
        });
    }

    /** Does what may wait: for the database, for a body, for a reader who takes the answer slowly. */
    public static void aside(Step step) throws IOException, ServletException {
        var waiting = new Waiting(step);
        try {
            ForkJoinPool.managedBlock(waiting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before it began", e);
        }
        waiting.throwFailure();
    }

    @Override
    public void close() {
        watch.interrupt();
        pool.shutdownNow();
    }

    private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
        var thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("request-" + thread.threadId());
        // Otherwise it would be the system's, which finds nothing inside the program's jar.
        thread.setContextClassLoader(RequestThreads.class.getClassLoader());
        return thread;
    }

    private void watch() {
        long seen = 0;
        int still = 0;
        int calm = 0;
        while (!pool.isShutdown()) {
            long now = begun.sum();
            still = pool.hasQueuedSubmissions() && now == seen ? still + 1 : 0;
            calm = still == 0 ? calm + 1 : 0;
            int width = pool.getParallelism();
            if (width < MOST && still >= (width == usual ? STANDSTILL : 1)) {
                pool.setParallelism(Math.min(MOST, width * 2));
                // A new number alone wakes nobody.
                pool.execute(() -> {});
            } else if (calm == CALM) {
                // By halves: who reads slowly may still hold some.
                pool.setParallelism(Math.max(usual, width / 2));
                calm = 0;
            }
            seen = now;
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
