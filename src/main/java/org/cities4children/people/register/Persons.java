package org.cities4children.people.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.web.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of persons. */
@Component
public class Persons implements People {

    private static final String SELECT = """
            select id, name, email, language, zone, disabled, demonstration,
                array(select role from people.roles where person = id order by role) as roles
            from people.persons where
            """;

    private static final String MATCHING = "(position(:text in lower(name)) > 0 or position(:text in email_key) > 0)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Person> person(UUID id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query(Persons::read)
                .optional();
    }

    @Override
    public Optional<Person> withEmail(String email) {
        return jdbc.sql(SELECT + "email_key = :key")
                .param("key", Person.key(email))
                .query(Persons::read)
                .optional();
    }

    @Override
    public Map<UUID, Person> persons(Collection<UUID> ids) {
        return jdbc
                .sql(SELECT + "id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Persons::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, it -> it));
    }

    /**
     * Some of those whose name or address holds a text, by name.
     *
     * @param text in any case; empty for everybody
     */
    public List<Person> part(String text, int skipped, int limit) {
        return jdbc.sql(SELECT + MATCHING + " order by lower(name), id limit :limit offset :skipped")
                .param("text", Person.key(text))
                .param("limit", limit)
                .param("skipped", skipped)
                .query(Persons::read)
                .list();
    }

    /** How many there are whose name or address holds a text. */
    public int count(String text) {
        return jdbc.sql("select count(*) from people.persons where " + MATCHING)
                .param("text", Person.key(text))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Person> whoMay(Power power) {
        return withPower(power).stream().filter(it -> !it.disabled()).toList();
    }

    /** Everybody who has a role that allows this, by name; also who may not come in. */
    public List<Person> withPower(Power power) {
        var able = Arrays.stream(Role.values())
                .filter(it -> it.powers().contains(power))
                .map(Role::code)
                .toArray(String[]::new);
        return jdbc.sql(SELECT + """
                        exists (select from people.roles where person = id and role = any(:able))
                        order by lower(name), id
                        """).param("able", able).query(Persons::read).list();
    }

    /** The people of the demonstration, by name. */
    public List<Person> ofDemonstration() {
        return jdbc.sql(SELECT + "demonstration order by lower(name), id")
                .query(Persons::read)
                .list();
    }

    /**
     * Has others wait until the running transaction ends who would become administrators or stop being one, or would
     * act on how many there are. Before any row is locked, so that no two wait for each other.
     */
    public void holdAdministrators() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('people.roles'))").query(rows -> {});
    }

    /** Whether nobody else may come in who has this role; it stays so until the running transaction ends. */
    public boolean isLast(UUID person, Role role) {
        holdAdministrators();
        return !jdbc.sql("""
                        select exists (select from people.roles join people.persons on id = person
                            where role = :role and disabled is null and id <> :person)
                        """)
                .param("role", role.code())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Adds a person who has no way in yet. */
    @Transactional
    public void add(Person person, @Nullable UUID by) {
        jdbc.sql("""
                insert into people.persons (id, name, email, email_key, language, zone, created, demonstration)
                values (:id, :name, :email, :key, :language, :zone, :created, :demonstration)
                """)
                .param("id", person.id())
                .param("name", person.name())
                .param("email", person.email())
                .param("key", Person.key(person.email()))
                .param("language", person.language())
                .param("zone", person.zone())
                .param("created", clock.instant().atOffset(ZoneOffset.UTC))
                .param("demonstration", person.demonstration())
                .update();
        person.roles().forEach(it -> grant(person.id(), it, by, null));
    }

    /**
     * Gives a role; once is enough.
     *
     * @param agreed the second person, or nothing where one was not needed
     */
    public void grant(UUID person, Role role, @Nullable UUID by, @Nullable UUID agreed) {
        if (role == Role.ADMINISTRATOR) {
            holdAdministrators();
        }
        jdbc.sql("""
                insert into people.roles (person, role, granted, granted_by, agreed_by)
                values (:person, :role, :now, :by, :agreed)
                on conflict do nothing
                """)
                .param("person", person)
                .param("role", role.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER)
                .param("agreed", agreed, Types.OTHER)
                .update();
    }

    /** Takes a role. */
    public void revoke(UUID person, Role role) {
        jdbc.sql("delete from people.roles where person = :person and role = :role")
                .param("person", person)
                .param("role", role.code())
                .update();
    }

    /** Lets a person in no longer, or again. */
    public void disable(UUID person, boolean disabled) {
        jdbc.sql("update people.persons set disabled = :when where id = :id")
                .param(
                        "when",
                        disabled ? clock.instant().atOffset(ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", person)
                .update();
    }

    /** Deletes a person with everything that hangs on the row: roles, sessions, proofs, links. */
    public void erase(UUID person) {
        jdbc.sql("delete from people.persons where id = :id")
                .param("id", person)
                .update();
    }

    /** Changes what a person says of themselves. */
    public void describe(UUID person, String name, String language, String zone) {
        jdbc.sql("update people.persons set name = :name, language = :language, zone = :zone where id = :id")
                .param("name", name)
                .param("language", language)
                .param("zone", zone)
                .param("id", person)
                .update();
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .flatMap(it -> Role.of(it).stream())
                .toList();
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("zone"),
                roles,
                row.getObject("disabled") != null,
                row.getBoolean("demonstration"));
    }
}
