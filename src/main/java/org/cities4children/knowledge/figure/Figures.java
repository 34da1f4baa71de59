package org.cities4children.knowledge.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cities4children.knowledge.Figure;
import org.cities4children.knowledge.KeyFigures;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The key figures as they were handed in. */
@Component
class Figures implements KeyFigures {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Figures(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Figure> all() {
        return jdbc.sql("select id, handed_in::text from knowledge.figures order by position")
                .query((row, _) -> read(row.getString(1), (ObjectNode) json.readTree(row.getString(2))))
                .list();
    }

    @Override
    public Optional<Figure> of(String id) {
        return handedIn(id).map(it -> read(id, it));
    }

    Optional<ObjectNode> handedIn(String id) {
        return row("select handed_in::text from knowledge.figures where id = :id", id);
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<ObjectNode> hold(String id) {
        return row("select handed_in::text from knowledge.figures where id = :id for no key update", id);
    }

    private Optional<ObjectNode> row(String sql, String id) {
        return jdbc.sql(sql).param("id", id).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    void save(String id, ObjectNode row) {
        jdbc.sql("""
                insert into knowledge.figures (id, handed_in) values (:id, :row::jsonb)
                on conflict (id) do update set handed_in = excluded.handed_in
                """).param("id", id).param("row", row.toString()).update();
    }

    void delete(String id) {
        jdbc.sql("delete from knowledge.figures where id = :id").param("id", id).update();
    }

    private static Figure read(String id, ObjectNode row) {
        List<String> topics = new ArrayList<>();
        row.path("topics").forEach(it -> topics.add(it.asString("")));
        var year = row.path("year");
        return new Figure(
                id,
                row.path("indicator").asString(""),
                row.path("value").asString(""),
                text(row, "qualifier"),
                row.path("unit").asString(""),
                year.isInt() ? year.asInt() : null,
                text(row, "place"),
                row.path("publication").asString(""),
                address(row),
                topics,
                text(row, "caution"),
                text(row, "note"),
                text(row, "resource"),
                new Row(row).day("seen"),
                text(row, "statement"));
    }

    // A copy on somebody else's site is no source that a reader should be sent to.
    private static Figure.@Nullable Address address(JsonNode row) {
        var url = text(row, "url");
        var kind = row.path("url_kind").asString("official");
        return url == null || kind.equals("mirror")
                ? null
                : WebAddress.read(url)
                        .map(it -> new Figure.Address(it.url(), kind.equals("official")))
                        .orElse(null);
    }

    private static @Nullable String text(JsonNode row, String field) {
        var value = row.path(field);
        return value.isString() && !value.asString().isBlank()
                ? value.asString().strip()
                : null;
    }
}
