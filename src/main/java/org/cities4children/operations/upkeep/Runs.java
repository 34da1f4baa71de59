package org.cities4children.operations.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last run of each chore, as rows. */
@Component
class Runs {

    static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Run> all() {
        return jdbc.sql("select *, ended is null and leased_until > :now as running from operations.runs")
                .param("now", now())
                .query(Runs::read)
                .list();
    }

    /** Begins a run, unless one goes on. */
    boolean begin(Chore chore, UUID by) {
        return jdbc.sql("""
                        insert into operations.runs as r (chore, person, started, leased_until, output)
                        values (:chore, :person, :now, :until, '')
                        on conflict (chore) do update set
                            person = :person, started = :now, leased_until = :until, ended = null,
                            status = null, output = ''
                        where r.ended is not null or r.leased_until <= :now
                        """)
                        .param("chore", chore.code())
                        .param("person", by)
                        .param("now", now())
                        .param("until", now().plus(LEASE))
                        .update()
                == 1;
    }

    void renew(Chore chore) {
        jdbc.sql("update operations.runs set leased_until = :until where chore = :chore and ended is null")
                .param("until", now().plus(LEASE))
                .param("chore", chore.code())
                .update();
    }

    void end(Chore chore, int status, List<String> output) {
        jdbc.sql("update operations.runs set ended = :now, status = :status, output = :output where chore = :chore")
                .param("now", now())
                .param("status", status)
                .param("output", String.join("\n", output))
                .param("chore", chore.code())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                Chore.of(row.getString("chore")).orElseThrow(),
                row.getObject("person", UUID.class),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getBoolean("running"),
                instant(row.getObject("ended", OffsetDateTime.class)),
                row.getObject("status", Integer.class),
                row.getString("output").lines().toList());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
