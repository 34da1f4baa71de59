package org.cities4children.alliance.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapter.Closing;
import org.cities4children.alliance.Chapter.Own;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of national alliances. */
@Component
class ChapterRegister {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChapterRegister(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Chapter> all() {
        return jdbc.sql("select * from alliance.chapters order by position")
                .query(ChapterRegister::read)
                .list();
    }

    Optional<Chapter> of(String country) {
        return jdbc.sql("select * from alliance.chapters where country = :country")
                .param("country", country)
                .query(ChapterRegister::read)
                .optional();
    }

    Optional<ObjectNode> handedIn(String country) {
        return row("select handed_in::text from alliance.chapters where country = :country", country);
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<ObjectNode> hold(String country) {
        return row("select handed_in::text from alliance.chapters where country = :country for no key update", country);
    }

    private Optional<ObjectNode> row(String sql, String country) {
        return jdbc.sql(sql)
                .param("country", country)
                .query(String.class)
                .optional()
                .map(it -> (ObjectNode) json.readTree(it));
    }

    void save(Chapter chapter, ObjectNode handedIn) {
        jdbc.sql("""
                insert into alliance.chapters (country, handed_in, name, lead_organisation, call_launched, source,
                    description, language, own_name, about)
                values (:country, :row::jsonb, :name, :lead, :call, :source, :description, :language, :own, :about)
                on conflict (country) do update set handed_in = excluded.handed_in, name = excluded.name,
                    lead_organisation = excluded.lead_organisation, call_launched = excluded.call_launched,
                    source = excluded.source, description = excluded.description, language = excluded.language,
                    own_name = excluded.own_name, about = excluded.about
                """)
                .param("country", chapter.country())
                .param("row", handedIn.toString())
                .param("name", chapter.name())
                .param("lead", chapter.leadOrganisation())
                .param("call", chapter.callLaunched())
                .param("source", chapter.source())
                .param("description", chapter.description())
                .param("language", chapter.own().language())
                .param("own", chapter.own().name())
                .param("about", chapter.own().about())
                .update();
    }

    boolean isOpenUntilTheEnd(String country) {
        return jdbc.sql("select country from alliance.chapters where country = :country and closed is null for share")
                .param("country", country)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Whoever opens a national alliance waits for the others. */
    void holdAll() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('alliance.chapters'))")
                .query((_, _) -> "")
                .list();
    }

    Optional<String> openedFor(String receipt) {
        return jdbc.sql("select country from alliance.chapters where opened_for = :receipt")
                .param("receipt", receipt)
                .query(String.class)
                .optional();
    }

    void openedFor(String country, String receipt) {
        jdbc.sql("update alliance.chapters set opened_for = :receipt where country = :country")
                .param("receipt", receipt)
                .param("country", country)
                .update();
    }

    void delete(String country) {
        jdbc.sql("delete from alliance.chapters where country = :country")
                .param("country", country)
                .update();
    }

    private static Chapter read(ResultSet row, int number) throws SQLException {
        return new Chapter(
                row.getString("country"),
                row.getString("name"),
                row.getString("lead_organisation"),
                row.getString("call_launched"),
                row.getString("source"),
                row.getString("description"),
                new Own(row.getString("language"), row.getString("own_name"), row.getString("about")),
                closing(row));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var closed = row.getObject("closed", OffsetDateTime.class);
        return closed == null
                ? null
                : new Closing(
                        closed.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(), row.getString("closing_reason"));
    }
}
