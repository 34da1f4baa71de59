package org.cities4children.people.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the log. */
@Component
public class Arrivals implements Retention {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** So many refusals in a quarter of an hour are no forgetful people. */
    private static final int FLOOD = 100;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Arrivals(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes that somebody came in, gave another proof or left. */
    public void note(Verb verb, UUID person, UUID session, String network) {
        add(verb, person, session, network, null);
    }

    /**
     * Notes that somebody was refused.
     *
     * @param person for whom they gave themselves out; nobody when nobody has that address
     */
    public void refuse(Verb verb, @Nullable UUID person, String network) {
        var now = clock.instant();
        var begun = now.toEpochMilli() - now.toEpochMilli() % QUARTER.toMillis();
        add(verb, person, null, network, Instant.ofEpochMilli(begun));
    }

    private void add(
            Verb verb, @Nullable UUID person, @Nullable UUID session, String network, @Nullable Instant quarter) {
        jdbc.sql("""
                insert into people.arrivals as a (id, verb, person, session, network, began, ended, times, quarter)
                values (:id, :verb, :person, :session, :network, :now, :now, 1, :quarter)
                on conflict (verb, person, quarter) where quarter is not null do update set
                    times = a.times + 1, ended = excluded.ended, network = excluded.network
                """)
                .param("id", ids.next())
                .param("verb", verb.code())
                .param("person", person, Types.OTHER)
                .param("session", session, Types.OTHER)
                .param("network", network)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "quarter",
                        quarter == null ? null : quarter.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Whether this person came in from there lately. */
    public boolean isKnown(UUID person, String network) {
        return jdbc.sql("""
                        select exists (select from people.arrivals
                            where person = :person and network = :network and quarter is null)
                        """)
                .param("person", person)
                .param("network", network)
                .query(Boolean.class)
                .single();
    }

    /** What happened between two moments, the newest first. */
    List<Arrival> between(Instant from, Instant until, int limit) {
        return jdbc.sql("""
                        select verb, person, name, network, began, ended, times
                        from people.arrivals left join people.persons on persons.id = person
                        where began < :until and ended >= :from order by began desc, arrivals.id desc limit :limit
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Arrivals::read)
                .list();
    }

    /** When the last flood of refusals within a day began. */
    Optional<Instant> flood() {
        return jdbc.sql("""
                        select min(began) from people.arrivals where quarter > :since
                        group by quarter having sum(times) >= :flood order by quarter desc limit 1
                        """)
                .param("since", clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .param("flood", FLOOD)
                .query((row, _) -> instant(row, "min"))
                .optional();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.arrivals where ended < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Arrival read(ResultSet row, int number) throws SQLException {
        return new Arrival(
                Verb.of(row.getString("verb")),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("network"),
                instant(row, "began"),
                instant(row, "ended"),
                row.getInt("times"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
