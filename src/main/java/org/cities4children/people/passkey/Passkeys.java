package org.cities4children.people.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of passkeys. */
@Component
public class Passkeys {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** A person's own, the oldest first. */
    public List<Passkey> of(UUID person) {
        return jdbc.sql("""
                select id, label, created, used, backed_up from people.passkeys
                where person = :person order by created, id
                """)
                .param("person", person)
                .query((row, _) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("created", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("used", OffsetDateTime.class)),
                        row.getBoolean("backed_up")))
                .list();
    }

    /** Has others who would change a person's passkeys wait until the running transaction ends. */
    public void hold(UUID person) {
        jdbc.sql("select id from people.persons where id = :person for update")
                .param("person", person)
                .query(rows -> {});
    }

    /** Whether somebody has one. */
    public boolean has(UUID person) {
        return jdbc.sql("select exists (select from people.passkeys where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** What devices must know not to make a second one for the same person. */
    List<Credential> credentials(UUID person) {
        return jdbc.sql("select * from people.passkeys where person = :person order by created, id")
                .param("person", person)
                .query(Passkeys::credential)
                .list();
    }

    /** Keeps one; nothing when somebody has it already. */
    Optional<UUID> add(UUID person, String label, Credential credential) {
        return jdbc.sql("""
                insert into people.passkeys (id, person, credential, public_key, counter, label, created, transports,
                    backup_eligible, backed_up)
                values (:id, :person, :credential, :key, :counter, :label, :now, :transports, :eligible, :backed)
                on conflict (credential) do nothing
                returning id
                """)
                .param("id", ids.next())
                .param("person", person)
                .param("credential", credential.id())
                .param("key", credential.key())
                .param("counter", credential.counter())
                .param("label", label)
                .param("now", now())
                .param("transports", credential.transports().toArray(String[]::new))
                .param("eligible", credential.isEligible())
                .param("backed", credential.isBackedUp())
                .query(UUID.class)
                .optional();
    }

    /** The one that its device calls so, of somebody who may come in. */
    Optional<Kept> find(byte[] credential) {
        return jdbc.sql("""
                select passkeys.* from people.passkeys join people.persons on persons.id = person
                where credential = :credential and disabled is null
                """)
                .param("credential", credential)
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class), row.getObject("person", UUID.class), credential(row, number)))
                .optional();
    }

    /**
     * Notes that it was used; false when another use has counted as far meanwhile.
     *
     * @param now what is known of it since
     */
    boolean use(UUID passkey, Credential now) {
        return jdbc.sql("""
                        update people.passkeys set counter = :counter, backed_up = :backed, used = :now
                        where id = :id and (counter < :counter or (counter = 0 and :counter = 0))
                        """)
                        .param("counter", now.counter())
                        .param("backed", now.isBackedUp())
                        .param("now", now())
                        .param("id", passkey)
                        .update()
                == 1;
    }

    /** Takes one of theirs from a person; false when it is not theirs. */
    boolean remove(UUID person, UUID passkey) {
        return jdbc.sql("delete from people.passkeys where id = :id and person = :person")
                        .param("id", passkey)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Takes all of them from a person. */
    public void forget(UUID person) {
        jdbc.sql("delete from people.passkeys where person = :person")
                .param("person", person)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime kept) {
        return kept == null ? null : kept.toInstant();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                row.getBytes("credential"),
                row.getBytes("public_key"),
                row.getLong("counter"),
                Arrays.asList((String[]) row.getArray("transports").getArray()),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"));
    }

    /** One, and whose it is. */
    record Kept(UUID id, UUID person, Credential credential) {}
}
