package org.cities4children.events.event;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Row;
import org.cities4children.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of events, as they were handed in. */
@Component
public class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Terms terms;

    Events(JdbcClient jdbc, JsonMapper json, Terms terms) {
        this.jdbc = jdbc;
        this.json = json;
        this.terms = terms;
    }

    /** City and country in the reader's language, as much as is known; empty when neither is. */
    public String where(Listing listing, Event event, Words words) {
        var country = event.country() == null ? "" : words.country(event.country());
        if (event.city() == null) {
            return country;
        }
        var city = listing.places().stream()
                .filter(it -> it.contains("/"))
                .findFirst()
                .flatMap(terms::place)
                .map(it -> it.name(words.language().code()))
                .orElse(event.city());
        return city + (country.isEmpty() ? "" : ", ") + country;
    }

    /** The row that was handed in under a key, as it came. */
    public Optional<ObjectNode> handedIn(String key) {
        return row("select handed_in::text from events.events where key = :key", key);
    }

    /** The same, which nobody else changes before the running transaction ends. */
    public Optional<ObjectNode> hold(String key) {
        return row("select handed_in::text from events.events where key = :key for no key update", key);
    }

    private Optional<ObjectNode> row(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    /** The key of the row from which this was made. */
    public Optional<String> keyOf(UUID id) {
        return jdbc.sql("select key from events.events where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Saves an event with the row it came from; every change counts. */
    public void save(String key, UUID id, ObjectNode handedIn) {
        jdbc.sql("""
                insert into events.events (id, key, handed_in) values (:id, :key, :row::jsonb)
                on conflict (id) do update set handed_in = excluded.handed_in, revision = events.revision + 1
                """)
                .param("id", id)
                .param("key", key)
                .param("row", handedIn.toString())
                .update();
    }

    /** Deletes the row of a key. */
    public void delete(String key) {
        jdbc.sql("delete from events.events where key = :key").param("key", key).update();
    }

    /** These events, by id. */
    public Map<UUID, Event> all(Collection<UUID> ids) {
        return jdbc
                .sql("select id, handed_in::text, revision from events.events where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) ->
                        readable(row.getObject(1, UUID.class), json.readTree(row.getString(2)), row.getInt(3)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Event::id, it -> it));
    }

    /** A row that was taken once and that a stricter rule would refuse today must not cost the others their page. */
    private static Optional<Event> readable(UUID id, JsonNode row, int revision) {
        try {
            return Optional.of(new EventRow(new Row(row)).event(id, revision));
        } catch (RowRefused refused) {
            LOG.warn("The event {} is not shown: {}", id, refused.getMessage());
            return Optional.empty();
        }
    }
}
