package org.cities4children.editing.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.cities4children.runtime.intake.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of revisions, which are only added to. */
@Component
public class Revisions implements Holdings {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Imports imports;
    private final Clock clock;

    Revisions(JdbcClient jdbc, JsonMapper json, Imports imports, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.imports = imports;
        this.clock = clock;
    }

    /** The newest, last first. */
    public List<Revision> newest(String kind, String key) {
        return newest(kind, key, SHOWN);
    }

    /** Every state, last first, of which nothing but this part is read. */
    public List<Revision> ofPart(String kind, String key, String part) {
        return jdbc.sql("""
                select number, jsonb_build_object(:part, content -> :part)::text as content, person, at, batch
                from editing.revisions where kind = :kind and key = :key order by number desc
                """)
                .param("kind", kind)
                .param("key", key)
                .param("part", part)
                .query(this::read)
                .list();
    }

    public Optional<Revision> last(String kind, String key) {
        return newest(kind, key, 1).stream().findFirst();
    }

    private List<Revision> newest(String kind, String key, int limit) {
        return jdbc.sql("""
                select number, content::text, person, at, batch from editing.revisions
                where kind = :kind and key = :key order by number desc limit :limit
                """)
                .param("kind", kind)
                .param("key", key)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The state of this number. */
    public Optional<Revision> numbered(String kind, String key, int number) {
        return jdbc.sql("""
                select number, content::text, person, at, batch from editing.revisions
                where kind = :kind and key = :key and number = :number
                """)
                .param("kind", kind)
                .param("key", key)
                .param("number", number)
                .query(this::read)
                .optional();
    }

    /** Adds the next one; false for the later of two at once, which waits for the first. */
    boolean add(String kind, String key, int number, ObjectNode content, @Nullable UUID person) {
        return add(kind, key, new Revision(number, content, person, clock.instant(), null));
    }

    /** Adds as the next one what an import brought before anybody wrote over it, as of then. */
    boolean addImported(String kind, String key, int number, ObjectNode content) {
        var brought = imports.last(kind, key);
        var at = brought.map(Imports.Brought::at).orElseGet(clock::instant);
        var batch = brought.map(Imports.Brought::batch).orElse(null);
        return add(kind, key, new Revision(number, content, null, at, batch));
    }

    private boolean add(String kind, String key, Revision next) {
        return jdbc.sql("""
                insert into editing.revisions (kind, key, number, content, person, at, batch)
                values (:kind, :key, :number, :content::jsonb, :person, :at, :batch)
                on conflict do nothing
                """)
                        .param("kind", kind)
                        .param("key", key)
                        .param("number", next.number())
                        .param("content", next.content().toString())
                        .param("person", next.person(), Types.OTHER)
                        .param("at", next.at().atOffset(ZoneOffset.UTC))
                        .param("batch", next.batch())
                        .update()
                == 1;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("editing.revisions", person, jdbc, """
                select kind, key, number, at from editing.revisions where person = :id order by at
                """));
    }

    /** What somebody wrote is public and stays; their number in it leads to no name once they are gone. */
    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }

    private Revision read(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                (ObjectNode) json.readTree(row.getString("content")),
                row.getObject("person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("batch"));
    }
}
