package org.cities4children.stories.story;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of stories. */
@Component
public class Stories {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Stories(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The row that was handed in under a key, as it came. */
    public Optional<ObjectNode> handedIn(String key) {
        return row("select handed_in::text from stories.stories where key = :key", key);
    }

    /** The same, which nobody else changes before the running transaction ends. */
    public Optional<ObjectNode> hold(String key) {
        return row("select handed_in::text from stories.stories where key = :key for no key update", key);
    }

    private Optional<ObjectNode> row(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    /** The key of the row from which this was made. */
    public Optional<String> keyOf(UUID id) {
        return jdbc.sql("select key from stories.stories where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Saves a story with the row it came from. */
    public void save(String key, Story story, ObjectNode handedIn) {
        var published = story.published();
        var place = story.place();
        jdbc.sql("""
                insert into stories.stories (id, key, handed_in, published, series, url, url_kind, body)
                values (:id, :key, :row::jsonb, :published, :series, :url, :kind, :body)
                on conflict (id) do update set handed_in = excluded.handed_in, published = excluded.published,
                    series = excluded.series, url = excluded.url, url_kind = excluded.url_kind, body = excluded.body
                """)
                .param("id", story.id())
                .param("key", key)
                .param("row", handedIn.toString())
                .param("published", published == null ? null : published.text())
                .param("series", story.series())
                .param("url", place == null ? null : place.address().url())
                .param("kind", place == null ? null : place.own() ? "post" : "listing")
                .param("body", story.body())
                .update();
    }

    /** Deletes the row of a key. */
    public void delete(String key) {
        jdbc.sql("delete from stories.stories where key = :key")
                .param("key", key)
                .update();
    }

    /** These stories, by id. */
    public Map<UUID, Story> all(Collection<UUID> ids) {
        return jdbc
                .sql("select id, published, series, url, url_kind, body from stories.stories where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Story(
                        row.getObject("id", UUID.class),
                        date(row.getString("published")),
                        row.getString("series"),
                        place(row.getString("url"), "post".equals(row.getString("url_kind"))),
                        row.getString("body")))
                .list()
                .stream()
                .collect(Collectors.toMap(Story::id, it -> it));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    private static Story.@Nullable Place place(@Nullable String url, boolean own) {
        return url == null
                ? null
                : WebAddress.read(url).map(it -> new Story.Place(it, own)).orElse(null);
    }
}
