package org.cities4children.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * One try to start PostgreSQL, given up as soon as its log says that it failed or its process is gone again: the bundle
 * would wait to the end.
 */
final class Attempt {

    private static final int LOOK_MILLIS = 100;

    private final FutureTask<EmbeddedPostgres> starting;
    private final PostgresLog log;
    private final BooleanSupplier died;

    Attempt(EmbeddedPostgres.Builder builder, PostgresLog log, BooleanSupplier died) {
        this.starting = new FutureTask<>(builder::start);
        this.log = log;
        this.died = died;
    }

    EmbeddedPostgres run() throws IOException {
        var thread = Thread.ofPlatform().daemon().name("postgres-start").start(starting);
        try {
            while (!starting.isDone()) {
                look(thread);
            }
            var postgres = starting.get();
            if (hasFailed()) {
                postgres.close();
                throw new IOException("PostgreSQL did not start");
            }
            return postgres;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** An interrupt makes the bundle's waiting return as if all were well. */
    private void look(Thread thread) throws InterruptedException, ExecutionException {
        try {
            starting.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            if (hasFailed()) {
                thread.interrupt();
            }
        }
    }

    private boolean hasFailed() {
        return died.getAsBoolean() || log.tellsThatItFailed();
    }
}
