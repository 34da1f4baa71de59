package org.cities4children.site.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows that the secretariat wrote in place of what comes with the program. */
@Component
public class Written {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Written(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ObjectNode> row(String kind, String key) {
        return row("select handed_in::text from site.written where kind = :kind and key = :key", kind, key);
    }

    /** The same; nobody else changes it until the transaction ends. */
    public Optional<ObjectNode> hold(String kind, String key) {
        return row(
                "select handed_in::text from site.written where kind = :kind and key = :key for no key update",
                kind,
                key);
    }

    private Optional<ObjectNode> row(String sql, String kind, String key) {
        return jdbc.sql(sql)
                .param("kind", kind)
                .param("key", key)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** All of a kind, by key. */
    Map<String, ObjectNode> all(String kind) {
        var rows = new TreeMap<String, ObjectNode>();
        jdbc.sql("select key, handed_in::text from site.written where kind = :kind")
                .param("kind", kind)
                .query(row -> {
                    rows.put(row.getString(1), read(row.getString(2)));
                });
        return rows;
    }

    public void save(String kind, String key, ObjectNode row) {
        jdbc.sql("""
                insert into site.written (kind, key, handed_in) values (:kind, :key, :row::jsonb)
                on conflict (kind, key) do update set handed_in = excluded.handed_in
                """)
                .param("kind", kind)
                .param("key", key)
                .param("row", row.toString())
                .update();
    }

    public void delete(String kind, String key) {
        jdbc.sql("delete from site.written where kind = :kind and key = :key")
                .param("kind", kind)
                .param("key", key)
                .update();
    }

    private ObjectNode read(String row) {
        return (ObjectNode) json.readTree(row);
    }
}
