package org.cities4children.alliance.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Listed.Entry;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of organisations. */
@Component
class OrganisationRegister implements Organisations {

    /** A member of which nobody wrote down how it stands counts. */
    private static final String COUNTS =
            "not exists (select from alliance.memberships m where m.organisation = key and m.state not in ('active', 'confirmation-due'))";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrganisationRegister(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Organisation> members() {
        return select("member and " + COUNTS + " order by position")
                .query(OrganisationRegister::read)
                .list();
    }

    @Override
    public List<Organisation> dormant() {
        return select(
                        "member and exists (select from alliance.memberships m where m.organisation = key and m.state = 'dormant' and m.shown_dormant) order by name")
                .query(OrganisationRegister::read)
                .list();
    }

    @Override
    public List<Organisation> associated() {
        // Who has joined is a member, or part of one, and no longer around the alliance.
        return select(
                        "not member and merged_into is null and slug not in (select slug from alliance.organisations where member or merged_into is not null) order by position")
                .query(OrganisationRegister::read)
                .list();
    }

    @Override
    public Optional<Organisation> member(String slug) {
        return select("member and slug = :slug")
                .param("slug", slug)
                .query(OrganisationRegister::read)
                .optional();
    }

    @Override
    public Optional<String> heir(String slug) {
        return jdbc.sql("""
                select heir.slug from alliance.organisations lost join alliance.organisations heir on heir.key = lost.merged_into
                where lost.slug = :slug
                """).param("slug", slug).query(String.class).optional();
    }

    /** All that are or were members, and all around the alliance, each once. */
    List<Organisation> everybody() {
        return select("""
                merged_into is null
                and (member or slug not in (select slug from alliance.organisations where member or merged_into is not null))
                order by position
                """).query(OrganisationRegister::read).list();
    }

    /** The keys of all that are or were members, with their rows as they were handed in, by name. */
    SequencedMap<String, ObjectNode> rows() {
        var rows = new LinkedHashMap<String, ObjectNode>();
        jdbc.sql("select key, handed_in::text from alliance.organisations where member order by name, key")
                .query((RowCallbackHandler)
                        row -> rows.put(row.getString(1), (ObjectNode) json.readTree(row.getString(2))));
        return rows;
    }

    /** The key of the member that is called so. */
    Optional<String> named(String name) {
        return jdbc.sql("select key from alliance.organisations where member and name = :name order by key limit 1")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    List<Entry> entries(boolean member) {
        return jdbc.sql("""
                select key, name from alliance.organisations where member = :member and merged_into is null order by position
                """)
                .param("member", member)
                .query((row, _) -> new Entry(row.getString("key"), row.getString("name"), null))
                .list();
    }

    /** The part of its address that is its own. */
    Optional<String> slug(String key) {
        return jdbc.sql("select slug from alliance.organisations where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec select(String which) {
        return jdbc.sql("select * from alliance.organisations where " + which);
    }

    Optional<ObjectNode> handedIn(String key) {
        return row("select handed_in::text from alliance.organisations where key = :key", key);
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<ObjectNode> hold(String key) {
        return row("select handed_in::text from alliance.organisations where key = :key for no key update", key);
    }

    private Optional<ObjectNode> row(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    void save(String key, Organisation it, ObjectNode handedIn) {
        refuseMerged(key);
        refuseTaken(key, it);
        jdbc.sql("""
                insert into alliance.organisations (key, handed_in, member, slug, name, short_name, former_names, kind, website,
                    country, steering_committee, relation, source, evidence, verified)
                values (:key, :row::jsonb, :member, :slug, :name, :short, :former, :kind, :website, :country, :committee, :relation,
                    :source, :evidence, :verified)
                on conflict (key) do update set handed_in = excluded.handed_in, member = excluded.member,
                    name = excluded.name, short_name = excluded.short_name, former_names = excluded.former_names, kind = excluded.kind,
                    website = excluded.website, country = excluded.country,
                    steering_committee = excluded.steering_committee, relation = excluded.relation,
                    source = excluded.source, evidence = excluded.evidence, verified = excluded.verified
                """)
                .param("key", key)
                .param("row", handedIn.toString())
                .param("member", it.member())
                .param("slug", it.slug())
                .param("name", it.name())
                .param("short", it.shortName())
                .param("former", it.otherNames().toArray(String[]::new))
                .param("kind", it.kind())
                .param("website", it.website())
                .param("country", it.country())
                .param("committee", it.onSteeringCommittee(), Types.BOOLEAN)
                .param("relation", it.relation())
                .param("source", it.source())
                .param("evidence", it.evidence())
                .param("verified", it.verified(), Types.DATE)
                .update();
    }

    /** An address stays when the name changes, and that of one that became part of another leads there for ever. */
    private void refuseTaken(String key, Organisation it) {
        boolean taken = jdbc.sql("""
                select not exists (select from alliance.organisations where key = :key)
                    and exists (select from alliance.organisations
                        where slug = :slug and (member or merged_into is not null) = :member)
                """)
                .param("slug", it.slug())
                .param("key", key)
                .param("member", it.member())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new RowRefused("name", "alliance.refused.address-taken", it.slug());
        }
    }

    /** Nothing brings back one that became part of another. */
    private void refuseMerged(String key) {
        jdbc.sql("""
                select heir.name from alliance.organisations lost join alliance.organisations heir on heir.key = lost.merged_into
                where lost.key = :key
                """).param("key", key).query(String.class).optional().ifPresent(heir -> {
            throw new RowRefused("name", "alliance.refused.merged", heir);
        });
    }

    void delete(String key) {
        // One to which nothing has happened goes with its row; another keeps it.
        jdbc.sql("""
                delete from alliance.memberships where organisation = :key
                and not exists (select from alliance.membership_steps where organisation = :key)
                """).param("key", key).update();
        jdbc.sql("delete from alliance.organisations where key = :key")
                .param("key", key)
                .update();
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        var others = new LinkedHashSet<>(
                List.of((String[]) row.getArray("former_names").getArray()));
        others.addAll(List.of((String[]) row.getArray("merged_names").getArray()));
        return new Organisation(
                row.getString("slug"),
                row.getBoolean("member"),
                row.getString("name"),
                row.getString("short_name"),
                List.copyOf(others),
                row.getString("kind"),
                row.getString("website"),
                row.getString("country"),
                row.getObject("steering_committee", Boolean.class),
                row.getString("relation"),
                row.getString("source"),
                row.getString("evidence"),
                row.getObject("verified", LocalDate.class));
    }
}
