package org.cities4children.operations.health;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cities4children.runtime.database.Haste;
import org.cities4children.search.Index;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the program needs to answer a reader: a start that is over, sample content included, a database and an index
 * that respond within a second.
 */
@Component
class Readiness {

    private final JdbcClient database;
    private final Index index;
    private final Disk disk;
    private final ApplicationAvailability start;

    Readiness(JdbcClient database, Index index, Disk disk, ApplicationAvailability start) {
        this.database = database;
        this.index = index;
        this.disk = disk;
        this.start = start;
    }

    /** The names of what does not respond. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (!responds(() -> database.sql("select 1").query(Integer.class).single())) {
            missing.add("database");
        }
        if (!responds(this::askIndex)) {
            missing.add("index");
        }
        if (start.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            missing.add("end of the start");
        }
        return List.copyOf(missing);
    }

    /** The names of what works, but not as well as it should. */
    List<String> reduced() {
        var reduced = new ArrayList<String>();
        if (!index.isWhole()) {
            reduced.add("search");
        }
        // Readers are answered all the same, so that nobody is led elsewhere.
        if (!responds(disk::require)) {
            reduced.add("disk");
        }
        return List.copyOf(reduced);
    }

    private void askIndex() {
        if (!index.isAlive()) {
            throw new IllegalStateException("the index takes nothing in");
        }
    }

    private static void hastily(Runnable question) {
        try (var _ = Haste.begin()) {
            question.run();
        }
    }

    /** Asked in a thread of its own: a pool without a free connection would keep the probe waiting. */
    private static boolean responds(Runnable question) {
        var answer = new FutureTask<>(() -> hastily(question), true);
        Thread.ofVirtual().name("readiness").start(answer);
        try {
            return answer.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
