package org.cities4children.people.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.directory.Entry.Audience;
import org.cities4children.people.directory.Entry.Kind;
import org.cities4children.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the directory; who may not come in any more is not found. */
@Component
class EntryRows {

    private static final String FROM = """
             from people.entries e join people.persons p on p.id = e.person
            where p.disabled is null
            """;

    private static final String FOUND = FROM + """
             and (e.audience = 'everyone' or :known) and (:role = '' or e.role = :role)
            and (:country = '' or e.country = :country) and (:language = '' or :language = any(e.languages))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes it down; one that is there keeps its id. */
    void save(Entry entry) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into people.entries
                    (person, id, role, organisation, country, city, topics, languages, audience, adult, changed)
                values (:person, :id, :role, :organisation, :country, :city, :topics, :languages, :audience, :now, :now)
                on conflict (person) do update set role = excluded.role, organisation = excluded.organisation,
                    country = excluded.country, city = excluded.city, topics = excluded.topics,
                    languages = excluded.languages, audience = excluded.audience, changed = excluded.changed
                """)
                .param("person", entry.person())
                .param("id", entry.id())
                .param("role", entry.role().code())
                .param("organisation", entry.organisation())
                .param("country", entry.country(), Types.VARCHAR)
                .param("city", entry.city())
                .param("topics", entry.topics())
                .param(
                        "languages",
                        entry.languages().stream().map(Language::code).toArray(String[]::new))
                .param("audience", entry.audience().code())
                .param("now", now)
                .update();
    }

    /** Takes it out; false when it was not there. */
    boolean remove(UUID person) {
        return jdbc.sql("delete from people.entries where person = :person")
                        .param("person", person)
                        .update()
                > 0;
    }

    Optional<Entry> own(UUID person) {
        return jdbc.sql("select e.*, p.name" + FROM + " and e.person = :person")
                .param("person", person)
                .query(EntryRows::read)
                .optional();
    }

    Optional<Entry> one(UUID id) {
        return jdbc.sql("select e.*, p.name" + FROM + " and e.id = :id")
                .param("id", id)
                .query(EntryRows::read)
                .optional();
    }

    /**
     * Some of them, by name.
     *
     * @param known whether whoever asks is signed in
     */
    List<Entry> part(DirectoryQuery query, boolean known, int limit) {
        return jdbc.sql("select e.*, p.name" + FOUND + " order by lower(p.name), e.id limit :limit offset :skipped")
                .params(values(query, known))
                .param("limit", limit)
                .param("skipped", (query.page() - 1) * limit)
                .query(EntryRows::read)
                .list();
    }

    int count(DirectoryQuery query, boolean known) {
        return jdbc.sql("select count(*)" + FOUND)
                .params(values(query, known))
                .query(Integer.class)
                .single();
    }

    /** The countries that anybody there shows. */
    List<String> countries(boolean known) {
        return jdbc.sql("select distinct e.country" + FROM
                        + " and e.country is not null and (e.audience = 'everyone' or :known)")
                .param("known", known)
                .query(String.class)
                .list();
    }

    private static Map<String, Object> values(DirectoryQuery query, boolean known) {
        var values = new HashMap<String, Object>();
        values.put("known", known);
        values.put("role", query.role());
        values.put("country", query.country());
        values.put("language", query.language());
        return values;
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("person", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("name"),
                Kind.of(row.getString("role")).orElseThrow(),
                row.getBoolean("organisation"),
                row.getString("country"),
                row.getString("city"),
                row.getString("topics"),
                Arrays.stream((String[]) row.getArray("languages").getArray())
                        .flatMap(it -> Language.of(it).stream())
                        .toList(),
                Audience.of(row.getString("audience")).orElseThrow());
    }
}
