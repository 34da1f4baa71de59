package org.cities4children.people.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.people.Role;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of sessions. */
@Component
public class Sessions implements Visitors, Retention {

    /** Longer than any session lives. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** How often it is written down that a session was used: each request would be a write too many. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins one for a person who gave so many proofs of who they are; returns its secret, which is kept nowhere else.
     */
    public String begin(UUID person, int factors, Client client) {
        var token = ids.token();
        jdbc.sql("""
                insert into people.sessions (token_hash, id, person, factors, began, seen, agent, network)
                values (:hash, :id, :person, :factors, :now, :now, :agent, :network)
                """)
                .param("hash", Secret.hash(token))
                .param("id", ids.next())
                .param("person", person)
                .param("factors", factors)
                .param("now", now())
                .param("agent", client.agent())
                .param("network", client.network())
                .update();
        return token;
    }

    @Override
    public Visitor of(String token) {
        return jdbc.sql("""
                select sessions.id, person, factors, began, seen, name, demonstration,
                    array(select role from people.roles where roles.person = persons.id) as roles,
                    exists (select from people.one_time_codes o where o.person = persons.id and confirmed is not null)
                        or exists (select from people.passkeys p where p.person = persons.id) as has_second
                from people.sessions join people.persons on persons.id = sessions.person
                where token_hash = :hash and disabled is null
                """)
                .param("hash", Secret.hash(token))
                .query(Sessions::read)
                .optional()
                .filter(it -> it.isAlive(clock.instant()))
                .map(it -> known(it, token))
                .orElse(Visitor.nobody());
    }

    private Visitor known(Row row, String token) {
        if (row.seen.plus(NOTED_EVERY).isBefore(clock.instant())) {
            jdbc.sql("update people.sessions set seen = :now where id = :id")
                    .param("now", now())
                    .param("id", row.id)
                    .update();
        }
        boolean owes = row.owesFactor();
        return new Visitor(
                row.person, row.name, owes ? Set.of() : Role.powersOf(row.roles), owes, Secret.ofForms(token));
    }

    /** The sessions of a person, looked at in the one with this secret; the one used last first. */
    public List<Session> all(UUID person, String token) {
        return jdbc.sql("""
                select id, began, seen, agent, network, token_hash = :hash as is_this from people.sessions
                where person = :person order by seen desc, id
                """)
                .param("person", person)
                .param("hash", Secret.hash(token))
                .query((row, _) -> new Session(
                        row.getObject("id", UUID.class),
                        instant(row, "began"),
                        instant(row, "seen"),
                        row.getString("agent"),
                        row.getString("network"),
                        row.getBoolean("is_this")))
                .list();
    }

    /** Ends the session with this secret. */
    public void end(String token) {
        jdbc.sql("delete from people.sessions where token_hash = :hash")
                .param("hash", Secret.hash(token))
                .update();
    }

    /** Ends one of a person's sessions. */
    public void end(UUID person, UUID session) {
        jdbc.sql("delete from people.sessions where person = :person and id = :session")
                .param("person", person)
                .param("session", session)
                .update();
    }

    /** Ends all sessions of a person but the one with this secret. */
    public void endOthers(UUID person, String token) {
        jdbc.sql("delete from people.sessions where person = :person and token_hash <> :hash")
                .param("person", person)
                .param("hash", Secret.hash(token))
                .update();
    }

    /** Ends all sessions of a person. */
    public void endAll(UUID person) {
        endOthers(person, "");
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.sessions where began < :before")
                .param("before", now().minus(LONGEST))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .flatMap(it -> Role.of(it).stream())
                .toList();
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("factors"),
                instant(row, "began"),
                instant(row, "seen"),
                row.getString("name"),
                row.getBoolean("demonstration"),
                roles,
                row.getBoolean("has_second"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
    }

    private record Row(
            UUID id,
            UUID person,
            int factors,
            Instant began,
            Instant seen,
            String name,
            boolean demonstration,
            List<Role> roles,
            boolean hasSecond) {

        boolean owesFactor() {
            boolean owesTwo = hasSecond || !Role.powersOf(roles).isEmpty();
            return factors < 2 && owesTwo && !demonstration;
        }

        boolean isAlive(Instant now) {
            var life = Life.of(roles);
            return now.isBefore(seen.plus(life.idle)) && now.isBefore(began.plus(life.whole));
        }
    }

    /** How long sessions live: after the last request, and in all. */
    private enum Life {
        SHORT(Duration.ofMinutes(30), Duration.ofHours(12)),
        LONG(Duration.ofHours(12), LONGEST);

        private final Duration idle;
        private final Duration whole;

        Life(Duration idle, Duration whole) {
            this.idle = idle;
            this.whole = whole;
        }

        static Life of(List<Role> roles) {
            return roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.SAFEGUARDING) ? SHORT : LONG;
        }
    }
}
