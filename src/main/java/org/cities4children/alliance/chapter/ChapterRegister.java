package org.cities4children.alliance.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of national alliances. */
@Component
class ChapterRegister implements Chapters {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChapterRegister(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Chapter> all() {
        return jdbc.sql("select * from alliance.chapters order by position")
                .query(ChapterRegister::read)
                .list();
    }

    @Override
    public Optional<Chapter> of(String country) {
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
                    description)
                values (:country, :row::jsonb, :name, :lead, :call, :source, :description)
                on conflict (country) do update set handed_in = excluded.handed_in, name = excluded.name,
                    lead_organisation = excluded.lead_organisation, call_launched = excluded.call_launched,
                    source = excluded.source, description = excluded.description
                """)
                .param("country", chapter.country())
                .param("row", handedIn.toString())
                .param("name", chapter.name())
                .param("lead", chapter.leadOrganisation())
                .param("call", chapter.callLaunched())
                .param("source", chapter.source())
                .param("description", chapter.description())
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
                row.getString("description"));
    }
}
