package org.cities4children.people.address;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Person;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of changes of an address. */
@Component
class AddressChanges implements Retention {

    /** How long the new address may take to confirm. */
    static final Duration CONFIRMED_WITHIN = Duration.ofHours(24);

    /** How long the old address has to stop it, a weekend included. */
    static final Duration WAITS = Duration.ofDays(3);

    private static final String SELECT = "select person, email, due from people.address_changes where ";
    private static final String ALIVE = " (due is not null or asked > :after)";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    AddressChanges(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins one; another one of the same person is over with it. */
    Secrets begin(UUID person, String email) {
        var secrets = new Secrets(ids.token(), ids.token());
        jdbc.sql("""
                insert into people.address_changes (person, email, email_key, confirm_hash, stop_hash, asked)
                values (:person, :email, :key, :confirm, :stop, :now)
                on conflict (person) do update set email = :email, email_key = :key, confirm_hash = :confirm,
                    stop_hash = :stop, asked = :now, due = null
                """)
                .param("person", person)
                .param("email", email)
                .param("key", Person.key(email))
                .param("confirm", Secret.hash(secrets.confirm))
                .param("stop", Secret.hash(secrets.stop))
                .param("now", now())
                .update();
        return secrets;
    }

    Optional<Change> of(UUID person) {
        return jdbc.sql(SELECT + "person = :person and" + ALIVE)
                .param("person", person)
                .param("after", after())
                .query(AddressChanges::read)
                .optional();
    }

    /** The one that the link with this secret confirms, while it may be; uses nothing up. */
    Optional<Change> toConfirm(String secret) {
        return jdbc.sql(SELECT + "confirm_hash = :hash and due is null and" + ALIVE)
                .param("hash", Secret.hash(secret))
                .param("after", after())
                .query(AddressChanges::read)
                .optional();
    }

    /** The one that the link with this secret stops; uses nothing up. */
    Optional<Change> toStop(String secret) {
        return jdbc.sql(SELECT + "stop_hash = :hash and" + ALIVE)
                .param("hash", Secret.hash(secret))
                .param("after", after())
                .query(AddressChanges::read)
                .optional();
    }

    /** Confirms it: once, however many press at the same moment. */
    Optional<Change> confirm(String secret) {
        return jdbc.sql("""
                update people.address_changes set due = asked + :waits * interval '1 second'
                where confirm_hash = :hash and due is null and asked > :after
                returning person, email, due
                """)
                .param("waits", WAITS.toSeconds())
                .param("hash", Secret.hash(secret))
                .param("after", after())
                .query(AddressChanges::read)
                .optional();
    }

    /** Stops it by the link with this secret. */
    Optional<Change> stop(String secret) {
        return jdbc.sql("delete from people.address_changes where stop_hash = :hash and" + ALIVE
                        + " returning person, email, due")
                .param("hash", Secret.hash(secret))
                .param("after", after())
                .query(AddressChanges::read)
                .optional();
    }

    /** Stops a person's own. */
    boolean stop(UUID person) {
        return jdbc.sql("delete from people.address_changes where person = :person")
                        .param("person", person)
                        .update()
                > 0;
    }

    /** Whose are due. */
    List<UUID> due() {
        return jdbc.sql("select person from people.address_changes where due <= :now order by due, person")
                .param("now", now())
                .query(UUID.class)
                .list();
    }

    /** Takes one that is due, to do it in the running transaction: whoever else would, finds nothing. */
    Optional<Change> take(UUID person) {
        return jdbc.sql("""
                delete from people.address_changes where person = :person and due <= :now returning person, email, due
                """)
                .param("person", person)
                .param("now", now())
                .query(AddressChanges::read)
                .optional();
    }

    /** Those that were never confirmed. */
    @Override
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from people.address_changes where due is null and asked <= :after")
                .param("after", after())
                .update();
    }

    private OffsetDateTime after() {
        return now().minus(CONFIRMED_WITHIN);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        return new Change(
                row.getObject("person", UUID.class), row.getString("email"), due == null ? null : due.toInstant());
    }

    /** What the two links hold: one goes to the new address, one to the old. */
    record Secrets(String confirm, String stop) {}
}
