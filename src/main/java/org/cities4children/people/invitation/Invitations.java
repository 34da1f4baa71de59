package org.cities4children.people.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of invitations. */
@Component
public class Invitations implements Retention {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    /** Whoever asks twice so soon pressed twice, and does not miss the first mail. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Ids ids;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Persons persons, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.ids = ids;
        this.clock = clock;
    }

    /** Invites somebody with these roles; returns the secret of the link. */
    @Transactional
    public String add(String email, List<Role> roles, UUID by) {
        return add(new Invitation(email, "", "en", roles, by));
    }

    /** An id for one that is to be made once a second person agrees. */
    public UUID nextId() {
        return ids.next();
    }

    /** The same, to which a second person agreed. */
    @Transactional
    public String add(UUID id, String email, List<Role> roles, UUID by, UUID agreed) {
        return add(id, new Invitation(email, "", "en", roles, by, agreed));
    }

    /** The newest that can still be taken up; not that of the first administrator. */
    public List<OpenInvitation> waiting() {
        return jdbc.sql("""
                select id, email, roles, expires from people.invitations
                where used is null and expires > :now and email <> '' order by created desc, id limit 50
                """).param("now", now()).query(Invitations::readOpen).list();
    }

    /** Whether one to this address can be taken up. */
    public boolean isOpen(String email) {
        return openTo(email).isPresent();
    }

    /** Whether one to this address with the same roles went out just now, and can be taken up. */
    public boolean isFresh(String email, List<Role> roles) {
        return openTo(email)
                .filter(it -> Set.copyOf(it.roles()).equals(Set.copyOf(roles)))
                .filter(it ->
                        it.expires().minus(GOOD_FOR).isAfter(clock.instant().minus(LATELY)))
                .isPresent();
    }

    private Optional<OpenInvitation> openTo(String email) {
        return jdbc.sql("""
                select id, email, roles, expires from people.invitations
                where email_key = :key and used is null and expires > :now
                """)
                .param("key", Person.key(email))
                .param("now", now())
                .query(Invitations::readOpen)
                .optional();
    }

    private static OpenInvitation readOpen(ResultSet row, int number) throws SQLException {
        return new OpenInvitation(
                row.getObject("id", UUID.class),
                row.getString("email"),
                roles(row),
                row.getObject("expires", OffsetDateTime.class).toInstant());
    }

    /** Has its link open nothing any more; false when it was taken up, or is over. */
    public boolean revoke(UUID id) {
        return jdbc.sql("delete from people.invitations where id = :id and used is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Has the links of all that this person sent, and that nobody took up yet, open nothing any more. */
    public void endThoseOf(UUID person) {
        jdbc.sql("delete from people.invitations where invited_by = :id and used is null")
                .param("id", person)
                .update();
    }

    /**
     * Writes one down; returns the secret of its link. One from before for the same address is worth nothing any more.
     */
    @Transactional
    String add(Invitation invitation) {
        return add(ids.next(), invitation);
    }

    private String add(UUID id, Invitation invitation) {
        var key = Person.key(invitation.email());
        jdbc.sql("delete from people.invitations where email_key = :key and used is null")
                .param("key", key)
                .update();
        var token = ids.token();
        jdbc.sql("""
                insert into people.invitations
                    (id, token_hash, email, email_key, name, language, roles, invited_by, agreed_by, created, expires)
                values (:id, :hash, :email, :key, :name, :language, :roles, :by, :agreed, :now, :expires)
                """)
                .param("id", id)
                .param("hash", Secret.hash(token))
                .param("email", invitation.email())
                .param("key", key)
                .param("name", invitation.name())
                .param("language", invitation.language())
                .param("roles", invitation.roles().stream().map(Role::code).toArray(String[]::new))
                .param("by", invitation.by(), Types.OTHER)
                .param("agreed", invitation.agreed(), Types.OTHER)
                .param("now", now())
                .param("expires", now().plus(GOOD_FOR))
                .update();
        return token;
    }

    /** The invitation whose link holds this secret, while it is good. */
    Optional<Invitation> open(String token) {
        return jdbc.sql("""
                select email, name, language, roles, invited_by, agreed_by from people.invitations
                where token_hash = :hash and used is null and expires > :now
                """)
                .param("hash", Secret.hash(token))
                .param("now", now())
                .query((row, _) -> new Invitation(
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("language"),
                        roles(row),
                        row.getObject("invited_by", UUID.class),
                        row.getObject("agreed_by", UUID.class)))
                .optional();
    }

    /** Uses one up with what it is used for, in one transaction; nothing when somebody was faster. */
    @Transactional
    public <T> Optional<T> use(String token, Supplier<T> deed) {
        persons.holdAdministrators();
        boolean isOurs = jdbc.sql(
                                "update people.invitations set used = :now where token_hash = :hash and used is null and expires > :now")
                        .param("now", now())
                        .param("hash", Secret.hash(token))
                        .update()
                == 1;
        return isOurs ? Optional.of(deed.get()) : Optional.empty();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.invitations where expires < :now")
                .param("now", now())
                .update();
    }

    private static List<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .flatMap(it -> Role.of(it).stream())
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
