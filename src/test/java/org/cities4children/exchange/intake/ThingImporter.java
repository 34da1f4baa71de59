package org.cities4children.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes things: an id, a title, and topics of which only one exists; can be told to fail in several ways. */
final class ThingImporter implements Importer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String kind;
    private final JdbcClient sql;

    ThingImporter(String kind, JdbcClient sql) {
        this.kind = kind;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key(ObjectNode row) {
        return row.path("id").asStringOpt().orElseThrow(() -> new RowRefused("id", "runtime.refused.missing"));
    }

    @Override
    public Taken take(String key, ObjectNode row) {
        if (row.path("crash").asBoolean(false)) {
            throw new DataAccessResourceFailureException("the disk is full");
        }
        var before = stored(key);
        if (before.filter(row::equals).isPresent()) {
            return new Taken(Outcome.UNCHANGED, id(key), null);
        }
        save(key, row);
        if (row.path("failing").asBoolean(false)) {
            throw new IllegalStateException("a mistake of ours");
        }
        if (row.path("topic").isString() && !row.path("topic").stringValue().equals("play")) {
            throw new RowRefused(
                    "topics", "publishing.refused.no-topic", row.path("topic").stringValue());
        }
        row.path("title").stringValue();
        return new Taken(before.isEmpty() ? Outcome.CREATED : Outcome.UPDATED, id(key), before.orElse(null));
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return stored(key);
    }

    @Override
    public void putBack(String key, @Nullable ObjectNode before) {
        if (before == null) {
            sql.sql("delete from exchange.things where key = :key")
                    .param("key", key)
                    .update();
        } else {
            save(key, before);
        }
    }

    private void save(String key, ObjectNode row) {
        sql.sql("""
                insert into exchange.things values (:key, cast(:content as jsonb))
                on conflict (key) do update set content = excluded.content
                """).param("key", key).param("content", row.toString()).update();
    }

    private Optional<ObjectNode> stored(String key) {
        return sql.sql("select content from exchange.things where key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(it -> (ObjectNode) MAPPER.readTree(it));
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
