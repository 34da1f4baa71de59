package org.cities4children.people.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Role;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.people.arrival.Arrivals;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of sessions. */
@Component
public class Sessions implements Visitors, Retention {

    /** Longer than any session lives. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** How often it is written down that a session was used: each request would be a write too many. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Audit audit;
    private final Arrivals arrivals;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Ids ids, Audit audit, Arrivals arrivals, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.arrivals = arrivals;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins one for a person who gave so many proofs of who they are; returns its secret, which is kept nowhere else.
     */
    @Transactional
    public String begin(UUID person, int factors, Client client) {
        return begin(person, factors, client, Verb.SIGN_IN);
    }

    /**
     * Begins one in the place of one from before, which opens nothing any more: a session that opens more is another
     * one, so that a secret known before is worth nothing.
     */
    @Transactional
    public String renew(String before, UUID person, int factors, Client client) {
        boolean isOwn = jdbc.sql("delete from people.sessions where token_hash = :hash and person = :person")
                        .param("hash", Secret.hash(before))
                        .param("person", person)
                        .update()
                == 1;
        if (!isOwn) {
            end(before);
        }
        return begin(person, factors, client, isOwn ? Verb.PROVE : Verb.SIGN_IN);
    }

    private String begin(UUID person, int factors, Client client, Verb verb) {
        var token = ids.token();
        var id = ids.next();
        jdbc.sql("""
                insert into people.sessions (token_hash, id, person, factors, began, seen, agent, network)
                values (:hash, :id, :person, :factors, :now, :now, :agent, :network)
                """)
                .param("hash", Secret.hash(token))
                .param("id", id)
                .param("person", person)
                .param("factors", factors)
                .param("now", now())
                .param("agent", client.agent())
                .param("network", client.network())
                .update();
        arrivals.note(verb, person, id, client.network());
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
                .query(SessionRow::read)
                .optional()
                .filter(it -> it.isAlive(clock.instant()))
                .map(it -> known(it, token))
                .orElse(Visitor.nobody());
    }

    private Visitor known(SessionRow row, String token) {
        if (row.seen().plus(NOTED_EVERY).isBefore(clock.instant())) {
            jdbc.sql("update people.sessions set seen = :now where id = :id")
                    .param("now", now())
                    .param("id", row.id())
                    .update();
        }
        boolean owes = row.owesFactor();
        return new Visitor(
                row.person(), row.name(), owes ? Set.of() : Role.powersOf(row.roles()), owes, Secret.ofForms(token));
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
                        SessionRow.instant(row, "began"),
                        SessionRow.instant(row, "seen"),
                        row.getString("agent"),
                        row.getString("network"),
                        row.getBoolean("is_this")))
                .list();
    }

    /** Ends the session with this secret: its person signs out. */
    @Transactional
    public void end(String token) {
        jdbc.sql("delete from people.sessions where token_hash = :hash returning person, id, network")
                .param("hash", Secret.hash(token))
                .query(rows -> {
                    arrivals.note(
                            Verb.SIGN_OUT,
                            rows.getObject("person", UUID.class),
                            rows.getObject("id", UUID.class),
                            rows.getString("network"));
                });
    }

    /** Ends one of a person's sessions. */
    @Transactional
    public void end(UUID person, UUID session) {
        int ended = jdbc.sql("delete from people.sessions where person = :person and id = :session")
                .param("person", person)
                .param("session", session)
                .update();
        if (ended > 0) {
            audit.note(Deed.by(person, "people.session.end", object(session), Map.of()));
        }
    }

    /** Ends all sessions of a person but the one with this secret. */
    @Transactional
    public void endOthers(UUID person, String token) {
        int ended = jdbc.sql("delete from people.sessions where person = :person and token_hash <> :hash")
                .param("person", person)
                .param("hash", Secret.hash(token))
                .update();
        if (ended > 0) {
            var facts = Map.of("sessions", Integer.toString(ended));
            audit.note(Deed.ofProgram("people.session.end-others", "person:" + person, facts));
        }
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

    private static String object(UUID session) {
        return "session:" + session;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
