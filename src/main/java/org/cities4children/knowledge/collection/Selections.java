package org.cities4children.knowledge.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of collections. */
@Component
class Selections {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Selections(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ObjectNode> handedIn(String key) {
        return row("select handed_in::text from knowledge.collections where key = :key", key);
    }

    /** The same, which nobody else changes before the running transaction ends. */
    Optional<ObjectNode> hold(String key) {
        return row("select handed_in::text from knowledge.collections where key = :key for no key update", key);
    }

    private Optional<ObjectNode> row(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    /** The key of the row from which this was made. */
    Optional<String> keyOf(UUID id) {
        return jdbc.sql("select key from knowledge.collections where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void save(String key, Selection selection, ObjectNode handedIn) {
        jdbc.sql("""
                insert into knowledge.collections (id, key, handed_in, note) values (:id, :key, :row::jsonb, :note)
                on conflict (id) do update set handed_in = excluded.handed_in, note = excluded.note
                """)
                .param("id", selection.id())
                .param("key", key)
                .param("row", handedIn.toString())
                .param("note", selection.note())
                .update();
        jdbc.sql("delete from knowledge.collection_items where collection = :id")
                .param("id", selection.id())
                .update();
        int position = 0;
        for (var item : selection.items()) {
            jdbc.sql("""
                    insert into knowledge.collection_items (collection, position, resource, why)
                    values (:id, :position, :resource, :why)
                    """)
                    .param("id", selection.id())
                    .param("position", position++)
                    .param("resource", item.resource())
                    .param("why", item.why())
                    .update();
        }
    }

    void delete(String key) {
        jdbc.sql("delete from knowledge.collections where key = :key")
                .param("key", key)
                .update();
    }

    Optional<Selection> find(UUID id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    Map<UUID, Selection> all(Collection<UUID> ids) {
        record Row(UUID collection, Selection.Item item) {}
        var items = jdbc
                .sql("""
                select collection, resource, why from knowledge.collection_items
                where collection = any(:ids) order by collection, position
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        new Selection.Item(row.getObject(2, UUID.class), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::collection, Collectors.mapping(Row::item, Collectors.toList())));
        return jdbc
                .sql("select id, note from knowledge.collections where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> {
                    var id = row.getObject(1, UUID.class);
                    return new Selection(id, row.getString(2), items.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Selection::id, it -> it));
    }
}
