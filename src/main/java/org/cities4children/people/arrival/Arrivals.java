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
import org.cities4children.people.arrival.Refusals.Refused;
import org.cities4children.people.arrival.Refusals.Times;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the log. */
@Component
public class Arrivals implements Retention {

    private static final Duration KEPT = Duration.ofDays(90);

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
        jdbc.sql("""
                insert into people.arrivals (id, verb, person, session, network, began, ended, times)
                values (:id, :verb, :person, :session, :network, :now, :now, 1)
                """)
                .param("id", ids.next())
                .param("verb", verb.code())
                .param("person", person)
                .param("session", session)
                .param("network", network)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Adds refusals to those of the same quarter of an hour, of this node or another; none of who is gone meanwhile.
     */
    void add(Refused refused, Times times) {
        jdbc.sql("""
                insert into people.arrivals as a (id, verb, person, network, began, ended, times, quarter)
                select :id, :verb, :person, :network, :began, :ended, :count, :quarter
                where :person::uuid is null or exists (select from people.persons where id = :person::uuid)
                on conflict (verb, person, quarter) where quarter is not null do update set
                    times = a.times + excluded.times,
                    began = least(a.began, excluded.began),
                    network = case when excluded.ended < a.ended then a.network else excluded.network end,
                    ended = greatest(a.ended, excluded.ended)
                """)
                .param("id", ids.next())
                .param("verb", refused.verb().code())
                .param("person", refused.person(), Types.OTHER)
                .param("network", times.network())
                .param("began", times.began().atOffset(ZoneOffset.UTC))
                .param("ended", times.ended().atOffset(ZoneOffset.UTC))
                .param("count", times.count())
                .param("quarter", refused.quarter().atOffset(ZoneOffset.UTC))
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
