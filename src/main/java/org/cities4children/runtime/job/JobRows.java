package org.cities4children.runtime.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of jobs and their leases.
 *
 * <p>These commits do not wait for the disk ({@code QUICK}), so that a job may come round every second: what a power
 * cut could take with it is a lease or an end, and a job is harmless when done twice.
 */
@Component
class JobRows {

    /** How long a node that crashed keeps a job from the others. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** How far the clocks of two nodes, and two moments on the way to the database, may be apart. */
    private static final Duration APART = LEASE;

    private static final String QUICK = "(select set_config('synchronous_commit', 'off', true)) as quick";

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enroll(String name) {
        jdbc.sql("insert into runtime.jobs (name) values (:name) on conflict do nothing")
                .param("name", name)
                .update();
    }

    /**
     * Takes the lease of a job that is due; of one that is called for, due or not.
     *
     * @param longest how far ahead a next run may lie: one well beyond it was set when the clock stood elsewhere
     */
    boolean begin(String name, UUID node, boolean called, Duration longest) {
        var now = clock.instant();
        return jdbc.sql("""
                        update runtime.jobs set node = :node, leased_until = :until, started = :now from %s
                        where name = :name
                            and (node is null or node = :node or leased_until <= :now or leased_until > :far)
                            and (:called or next_run is null or next_run <= :now or next_run > :latest)
                        """.formatted(QUICK))
                        .param("node", node)
                        .param("until", at(now.plus(LEASE)))
                        .param("now", at(now))
                        .param("name", name)
                        .param("called", called)
                        .param("far", at(now.plus(LEASE).plus(APART)))
                        .param("latest", at(now.plus(longest).plus(APART)))
                        .update()
                == 1;
    }

    /** Keeps the leases of what this node does; returns those that it still had. */
    List<String> renew(UUID node, Collection<String> names) {
        return jdbc.sql("""
                        update runtime.jobs set leased_until = :until from %s
                        where node = :node and name = any(:names) returning name
                        """.formatted(QUICK))
                .param("until", at(clock.instant().plus(LEASE)))
                .param("node", node)
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    void succeeded(String name, UUID node, Duration pause) {
        ended("failures = 0", name, node, pause).update();
    }

    void failed(String name, UUID node, Duration pause, String error) {
        ended("failures = failures + 1, failed = :now, error = :error", name, node, pause)
                .param("error", error)
                .update();
    }

    /** Gives the lease back, so that the job is due as it was. */
    void release(String name, UUID node) {
        jdbc.sql("update runtime.jobs set node = null, leased_until = null where name = :name and node = :node")
                .param("name", name)
                .param("node", node)
                .update();
    }

    private JdbcClient.StatementSpec ended(String outcome, String name, UUID node, Duration pause) {
        var now = clock.instant();
        return jdbc.sql("""
                        update runtime.jobs set node = null, leased_until = null, ended = :now, next_run = :next, %s
                        from %s where name = :name and node = :node
                        """.formatted(outcome, QUICK))
                .param("now", at(now))
                .param("next", at(now.plus(pause)))
                .param("name", name)
                .param("node", node);
    }

    List<JobState> all(Collection<String> names) {
        return jdbc.sql("""
                        select name, node is not null and leased_until > :now as running, started, ended, next_run,
                            failures, failed, error
                        from runtime.jobs where name = any(:names) order by name
                        """)
                .param("now", at(clock.instant()))
                .param("names", names.toArray(String[]::new))
                .query(JobRows::read)
                .list();
    }

    private static JobState read(ResultSet row, int number) throws SQLException {
        return new JobState(
                row.getString("name"),
                row.getBoolean("running"),
                instant(row, "started"),
                instant(row, "ended"),
                instant(row, "next_run"),
                row.getInt("failures"),
                instant(row, "failed"),
                row.getString("error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
