package org.cities4children.alliance.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.mandate.Granting.Grant;
import org.cities4children.people.Affiliations;
import org.cities4children.people.People;
import org.cities4children.runtime.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of mandates. */
@Component
class MandateRows implements Mandates, Affiliations {

    private static final String BY_RANK = """
             order by o.name, array_position(array['lead', 'alternate', 'communications', 'editor'], m.role), m.first_day, m.id
            """;

    /** Of members that vote and are counted now. */
    private static final String COUNTING = """
             and o.member and not exists (select from alliance.memberships s
                where s.organisation = m.organisation and s.state not in ('active', 'confirmation-due'))
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    MandateRows(JdbcClient jdbc, People people, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Mandate> of(UUID person) {
        return holding(where("m.person = :person", Map.of("person", person)));
    }

    @Override
    public List<Mandate> at(String organisation) {
        return holding(all(organisation));
    }

    @Override
    public List<Mandate> binding(UUID person) {
        return holding(
                where("m.person = :person and m.role in ('lead', 'alternate')" + COUNTING, Map.of("person", person)));
    }

    @Override
    public List<Mandate> binding() {
        var all = holding(where("m.role in ('lead', 'alternate')" + COUNTING, Map.of()));
        var persons =
                people.persons(all.stream().map(Mandate::person).distinct().toList());
        return all.stream()
                .filter(it -> Optional.ofNullable(persons.get(it.person()))
                        .filter(person -> !person.disabled())
                        .isPresent())
                .toList();
    }

    @Override
    public Map<UUID, List<String>> of(Collection<UUID> persons) {
        var ids = Map.of("persons", persons.toArray(UUID[]::new));
        var names = new HashMap<UUID, List<String>>();
        holding(where("m.person = any(:persons)" + COUNTING, ids)).stream()
                .filter(it -> !names.getOrDefault(it.person(), List.of()).contains(it.name()))
                .forEach(it -> names.computeIfAbsent(it.person(), _ -> new ArrayList<>())
                        .add(it.name()));
        return names;
    }

    /** Everybody's who ever had one for this organisation. */
    List<Mandate> all(String organisation) {
        return where("m.organisation = :organisation", Map.of("organisation", organisation));
    }

    /** Everybody's who ever had one for a member that counts now. */
    List<Mandate> all() {
        return where("true" + COUNTING, Map.of());
    }

    Optional<Mandate> mandate(UUID id) {
        return where("m.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The key of a member, by its address. */
    Optional<String> organisation(String slug) {
        return jdbc.sql("select key from alliance.organisations where slug = :slug and member")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Whoever changes this organisation's mandates waits for the others; nothing when it is no member. */
    boolean hold(String organisation) {
        return jdbc.sql("select key from alliance.organisations where key = :key and member for no key update")
                .param("key", organisation)
                .query(String.class)
                .optional()
                .isPresent();
    }

    UUID add(String organisation, Grant grant, LocalDate first, UUID by) {
        var id = ids.next();
        jdbc.sql("""
                insert into alliance.mandates (id, organisation, person, role, first_day, last_day, granted_by, granted)
                values (:id, :organisation, :person, :role, :first, :last, :by, :now)
                """)
                .param("id", id)
                .param("organisation", organisation)
                .param("person", grant.person())
                .param("role", grant.role().code())
                .param("first", first)
                .param("last", grant.last(), Types.DATE)
                .param("by", by)
                .param("now", now())
                .update();
        return id;
    }

    /** Ends one now; false when it had ended. */
    boolean end(UUID id, UUID by) {
        return jdbc.sql("update alliance.mandates set ended = :now, ended_by = :by where id = :id and ended is null")
                        .param("now", now())
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    private List<Mandate> holding(List<Mandate> all) {
        var now = clock.instant();
        return all.stream().filter(it -> it.holdsAt(now)).toList();
    }

    private List<Mandate> where(String condition, Map<String, ?> values) {
        return jdbc.sql("""
                select m.*, o.slug, o.name from alliance.mandates m join alliance.organisations o on o.key = m.organisation
                where\s""" + condition + BY_RANK)
                .params(values)
                .query(MandateRows::read)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Mandate read(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("person", UUID.class),
                Role.of(row.getString("role")).orElseThrow(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                instant(row.getObject("ended", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant).orElse(null);
    }
}
