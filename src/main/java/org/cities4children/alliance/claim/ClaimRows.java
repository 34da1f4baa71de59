package org.cities4children.alliance.claim;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of claims, and of the members that an address may suggest. */
@Component
class ClaimRows {

    /** Nobody claims what they have: whoever acts for the member now is left out. */
    private static final String MEMBERS = """
            o.member and not exists (select from alliance.memberships m
                where m.organisation = o.key and m.state in ('left', 'suspended'))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A member with a website. */
    record Sited(String organisation, String slug, String name, String website) {}

    List<Sited> sited() {
        return jdbc.sql("select key, slug, name, website from alliance.organisations o where website is not null and "
                        + MEMBERS + " order by name")
                .query((row, _) -> new Sited(
                        row.getString("key"), row.getString("slug"), row.getString("name"), row.getString("website")))
                .list();
    }

    /** Of this person, whatever became of them. */
    List<Claim> of(UUID person) {
        return where("c.person = :person", Map.of("person", person));
    }

    /** Those that somebody has to answer, the oldest first. */
    List<Claim> open() {
        return where("c.state in ('suggested', 'asked')", Map.of());
    }

    /** One that somebody has to answer; whoever else would answer it waits. */
    Optional<Claim> hold(String organisation, UUID person) {
        jdbc.sql("select state from alliance.claims where organisation = :key and person = :person for update")
                .param("key", organisation)
                .param("person", person)
                .query(String.class)
                .list();
        return of(person).stream()
                .filter(it -> it.isOpen() && it.organisation().equals(organisation))
                .findFirst();
    }

    /** Writes down what became of one; false when it was so before. */
    boolean put(String organisation, UUID person, Claim.State state) {
        return jdbc.sql("""
                        insert into alliance.claims as c (organisation, person, state, at) values (:key, :person, :state, :now)
                        on conflict (organisation, person) do update set state = excluded.state, at = excluded.at
                        where c.state <> excluded.state
                        """)
                        .param("key", organisation)
                        .param("person", person)
                        .param("state", state.code())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void remove(String organisation, UUID person) {
        jdbc.sql("delete from alliance.claims where organisation = :key and person = :person")
                .param("key", organisation)
                .param("person", person)
                .update();
    }

    private List<Claim> where(String condition, Map<String, ?> values) {
        return jdbc.sql("""
                select c.*, o.slug, o.name from alliance.claims c join alliance.organisations o on o.key = c.organisation
                where\s""" + condition + " and " + MEMBERS + " order by c.at, o.name")
                .params(values)
                .query((row, _) -> new Claim(
                        row.getString("organisation"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getObject("person", UUID.class),
                        Claim.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
