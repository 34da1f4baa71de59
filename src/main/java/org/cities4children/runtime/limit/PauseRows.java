package org.cities4children.runtime.limit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.runtime.limit.Pause.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of those who tried, which all nodes share. */
@Component
class PauseRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PauseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one more try.
     *
     * @param missed what a node counted since it last wrote
     */
    @Transactional
    Step step(String key, Limit limit, Missed missed) {
        var step = locked(key).with(missed.tries(), missed.until()).step(limit, clock.instant());
        keep(key, step.then());
        return step;
    }

    @Transactional
    void add(String key, Missed missed) {
        keep(key, locked(key).with(missed.tries(), missed.until()));
    }

    /** Takes one back that was right: it tried nothing out, and whoever comes next does not wait for it. */
    void giveBack(String key) {
        jdbc.sql("""
                update runtime.limits
                set taken = greatest(0, taken - 1), until = case when until is not null then :now end
                where key = decode(:key, 'hex')
                """)
                .param("key", key)
                .param("now", at(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Others who would change it wait; one statement makes the row, locks it and tells what is in it. */
    private Pause locked(String key) {
        return jdbc.sql("""
                insert into runtime.limits as l (key, since, taken) values (decode(:key, 'hex'), :now, 0)
                on conflict (key) do update set taken = l.taken
                returning since, taken, until
                """)
                .param("key", key)
                .param("now", at(clock.instant()))
                .query(PauseRows::read)
                .single();
    }

    private void keep(String key, Pause pause) {
        jdbc.sql(
                        "update runtime.limits set since = :since, taken = :taken, until = :until where key = decode(:key, 'hex')")
                .param("key", key)
                .param("since", at(pause.since()))
                .param("taken", pause.taken())
                .param("until", at(pause.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static Pause read(ResultSet row, int number) throws SQLException {
        var since = Objects.requireNonNull(row.getObject("since", OffsetDateTime.class));
        var until = row.getObject("until", OffsetDateTime.class);
        return new Pause(since.toInstant(), row.getInt("taken"), until == null ? null : until.toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * What was refused within a pause without being written.
     *
     * @param until how long the pause is by that
     */
    record Missed(int tries, @Nullable Instant until) {

        static final Missed NOTHING = new Missed(0, null);
    }
}
