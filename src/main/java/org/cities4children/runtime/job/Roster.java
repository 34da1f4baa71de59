package org.cities4children.runtime.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.database.AfterCommit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives every job its worker, from the end of the start until the program closes. A process that only runs a command
 * ({@code c4c.listening=false}) has none: it would be gone in the middle of the work.
 */
@Component
class Roster implements Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Roster.class);
    private static final Duration RENEWAL = JobRows.LEASE.dividedBy(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ObjectProvider<Job> jobs;
    private final JobRows rows;
    private final boolean listening;
    private final UUID node;
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Map<String, Worker> workers;

    Roster(ObjectProvider<Job> jobs, JobRows rows, Environment settings, Ids ids) {
        this.jobs = jobs;
        this.rows = rows;
        this.listening = settings.getProperty("c4c.listening", Boolean.class, true);
        this.node = ids.next();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (listening) {
            workers().values().forEach(Worker::start);
            // Not a virtual one: jobs that count for seconds could keep all carriers, and leases would run out.
            Thread.ofPlatform().daemon().name(Worker.THREAD + "leases").start(this::keepLeases);
        }
    }

    /** Before anything that a job needs is closed; what is interrupted is due again at the next start. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        end.countDown();
        workers().values().forEach(Worker::stop);
        var last = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (var worker : workers().values()) {
                worker.awaitEnd(Duration.ofNanos(Math.max(1, last - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<JobState> all() {
        return rows.all(workers().keySet());
    }

    @Override
    public void wake(String name) {
        var worker = workers().get(name);
        if (worker == null) {
            throw new IllegalArgumentException("There is no job " + name);
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            AfterCommit.run(worker::wake);
        } else {
            worker.wake();
        }
    }

    /** Made when first asked for: a job may itself lean on what wakes it. */
    private synchronized Map<String, Worker> workers() {
        if (workers == null) {
            var made = new TreeMap<String, Worker>();
            for (var job : jobs) {
                if (made.put(job.name(), new Worker(job, rows, node)) != null) {
                    throw new IllegalStateException("Two jobs are called " + job.name());
                }
            }
            workers = Map.copyOf(made);
        }
        return workers;
    }

    private void keepLeases() {
        try {
            while (!end.await(RENEWAL.toMillis(), TimeUnit.MILLISECONDS)) {
                renew();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void renew() {
        var running = new HashMap<Worker, Integer>();
        workers().values().stream().filter(it -> it.running() > 0).forEach(it -> running.put(it, it.running()));
        if (running.isEmpty()) {
            return;
        }
        try {
            var kept =
                    rows.renew(node, running.keySet().stream().map(Worker::name).toList());
            running.forEach((worker, run) -> {
                if (!kept.contains(worker.name())) {
                    worker.giveUp(run);
                }
            });
        } catch (DataAccessException | TransactionException outage) {
            // A job can do little without its database either.
            LOG.debug("The leases could not be renewed: {}", outage.getMessage());
        }
    }
}
