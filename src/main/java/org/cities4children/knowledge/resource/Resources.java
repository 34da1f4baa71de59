package org.cities4children.knowledge.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.knowledge.citation.Creator;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the hub's resources. */
@Component
public class Resources {

    private static final TypeReference<List<Creator>> CREATORS = new TypeReference<>() {};
    private static final TypeReference<List<Resource.Version>> VERSIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Parts parts;

    Resources(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        parts = new Parts(jdbc);
    }

    /** The row that was handed in under a key, as it came. */
    public Optional<ObjectNode> handedIn(String key) {
        return row("select handed_in::text from knowledge.resources where key = :key", key);
    }

    /** The same, which nobody else changes before the running transaction ends. */
    public Optional<ObjectNode> hold(String key) {
        return row("select handed_in::text from knowledge.resources where key = :key for no key update", key);
    }

    private Optional<ObjectNode> row(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    /** Saves a resource with the row it came from. */
    public void save(Resource resource, ObjectNode handedIn) {
        var place = resource.place();
        boolean isNew = jdbc.sql("""
                insert into knowledge.resources (id, key, given_id, handed_in, creators, audiences, url, url_kind,
                    url_checked, licence, note, edition, other_languages)
                values (:id, :key, :given, :row::jsonb, :creators::jsonb, :audiences, :url, :urlKind, :checked, :licence,
                    :note, :edition, :languages)
                on conflict (id) do update set key = excluded.key, given_id = excluded.given_id,
                    handed_in = excluded.handed_in, creators = excluded.creators, audiences = excluded.audiences,
                    url = excluded.url, url_kind = excluded.url_kind, url_checked = excluded.url_checked,
                    licence = excluded.licence, note = excluded.note, edition = excluded.edition,
                    other_languages = excluded.other_languages
                returning xmax = 0
                """)
                .param("id", resource.id())
                .param("key", resource.key())
                .param("given", resource.givenId())
                .param("row", handedIn.toString())
                .param("creators", json.writeValueAsString(resource.creators()))
                .param("audiences", resource.audiences().toArray(String[]::new))
                .param("url", place == null ? null : place.url())
                .param("urlKind", place == null ? null : place.kind())
                .param("checked", place == null ? null : place.checked())
                .param("licence", resource.licence())
                .param("note", resource.note())
                .param("edition", resource.edition())
                .param("languages", resource.otherLanguages().toArray(String[]::new))
                .query(Boolean.class)
                .single();
        parts.save(resource, isNew);
    }

    /**
     * Deletes the row of a key.
     *
     * @throws RowRefused while a collection holds the resource
     */
    public void delete(String key) {
        int collections = jdbc.sql("""
                select count(*) from knowledge.collection_items join knowledge.resources on id = resource where key = :key
                """).param("key", key).query(Integer.class).single();
        if (collections > 0) {
            throw new RowRefused("id", "knowledge.refused.held", collections);
        }
        jdbc.sql("delete from knowledge.resources where key = :key")
                .param("key", key)
                .update();
    }

    public Optional<Resource> find(UUID id) {
        var variants = variants(List.of(id)).getOrDefault(id, List.of());
        return jdbc.sql("""
                select resources.*, (
                    select coalesce(json_agg(json_build_object('label', label, 'year', year, 'url', url) order by position), '[]')
                    from knowledge.versions where resource = resources.id)::text as versions
                from knowledge.resources where id = :id
                """)
                .param("id", id)
                .query((row, _) -> read(row, variants))
                .optional();
    }

    /** The variants of these resources, the original first. */
    Map<UUID, List<Resource.Variant>> variants(Collection<UUID> ids) {
        record Row(UUID resource, Resource.Variant variant) {}
        return jdbc
                .sql("""
                select resource, language, title, summary, body, url from knowledge.variants
                where resource = any(:ids) order by resource, position
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        new Resource.Variant(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::resource, Collectors.mapping(Row::variant, Collectors.toList())));
    }

    /** Those of these resources that have no summary in a language. */
    public Set<UUID> without(Collection<UUID> ids, String language) {
        return jdbc.sql("""
                select id from knowledge.resources where id = any(:ids) and not exists (
                    select from knowledge.variants
                    where resource = id and language = :language and (summary <> '' or position = 0))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("language", language)
                .query(UUID.class)
                .set();
    }

    /** For whom these resources are, and in which languages they exist elsewhere. */
    Map<UUID, Reach> reach(Collection<UUID> ids) {
        return jdbc
                .sql("select id, audiences, other_languages from knowledge.resources where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Reach(row.getObject(1, UUID.class), strings(row, 2), strings(row, 3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Reach::id, it -> it));
    }

    /** Whom a resource reaches. */
    record Reach(UUID id, List<String> audiences, List<String> otherLanguages) {}

    /** Who made these resources, and where they are. */
    public Map<UUID, Origin> origins(Collection<UUID> ids) {
        return jdbc
                .sql("select id, creators, url, url_kind, url_checked from knowledge.resources where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Origin(
                        row.getObject("id", UUID.class),
                        json.readValue(row.getString("creators"), CREATORS),
                        place(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Origin::id, it -> it));
    }

    /** Where a resource comes from. */
    public record Origin(UUID id, List<Creator> creators, Resource.@Nullable Place place) {}

    /** The ids under which these resources were handed in, where they were. */
    public Map<UUID, String> givenIds(Collection<UUID> ids) {
        record Row(UUID id, String given) {}
        return jdbc
                .sql("select id, given_id from knowledge.resources where id = any(:ids) and given_id is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Row(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Row::given));
    }

    /** The resources that were handed in under these ids. */
    public Map<String, UUID> withGivenIds(Collection<String> given) {
        record Row(String given, UUID id) {}
        return jdbc
                .sql("select given_id, id from knowledge.resources where given_id = any(:given)")
                .param("given", given.toArray(String[]::new))
                .query((row, _) -> new Row(row.getString(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::given, Row::id));
    }

    private Resource read(ResultSet row, List<Resource.Variant> variants) throws SQLException {
        return new Resource(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("given_id"),
                json.readValue(row.getString("creators"), CREATORS),
                strings(row, row.findColumn("audiences")),
                place(row),
                row.getString("licence"),
                row.getString("note"),
                row.getString("edition"),
                strings(row, row.findColumn("other_languages")),
                variants,
                json.readValue(row.getString("versions"), VERSIONS));
    }

    private static Resource.@Nullable Place place(ResultSet row) throws SQLException {
        var url = row.getString("url");
        return url == null
                ? null
                : new Resource.Place(url, row.getString("url_kind"), row.getObject("url_checked", LocalDate.class));
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
