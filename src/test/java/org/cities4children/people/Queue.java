package org.cities4children.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who wait for their turn with the administrators' roles. */
public final class Queue {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Queue() {}

    /** Waits until somebody waits. */
    public static void awaitSomebody(JdbcClient jdbc) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasSomebody(jdbc)) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static boolean hasSomebody(JdbcClient jdbc) {
        return jdbc.sql("""
                select exists (select from pg_locks join pg_database on pg_database.oid = database
                    where datname = current_database() and locktype = 'advisory' and not granted)
                """).query(Boolean.class).single();
    }
}
