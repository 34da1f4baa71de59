package org.cities4children.stories.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Listed.Entry;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of jobs, as they were handed in. */
@Component
class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    static final List<String> KINDS = List.of("job", "consultancy", "call");

    Jobs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was open on a day or later: what closes next first, what has no last day after that; no more than 200. */
    List<Job> openSince(LocalDate day) {
        return jdbc
                .sql(
                        "select handed_in::text from stories.jobs where coalesce(deadline, :day) >= :day order by deadline, key limit :most")
                .param("day", day)
                .param("most", MOST)
                .query(String.class)
                .list()
                .stream()
                .flatMap(it -> readable((ObjectNode) json.readTree(it)).stream())
                .toList();
    }

    /** All there are, what closes last first. */
    List<Entry> entries() {
        return jdbc.sql("""
                select key, handed_in ->> 'title' as title from stories.jobs order by deadline desc nulls first, key
                """)
                .query((row, _) -> new Entry(row.getString("key"), row.getString("title"), null))
                .list();
    }

    /** A row that was taken once and that a stricter rule would refuse today must not cost the others their page. */
    private static Optional<Job> readable(ObjectNode node) {
        try {
            return Optional.of(read(node));
        } catch (RowRefused refused) {
            LOG.warn("A job is not shown: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** Reads a row, field by field. */
    static Job read(ObjectNode node) {
        var row = new Row(node);
        var kind = row.required("kind", 20);
        if (!KINDS.contains(kind)) {
            throw new RowRefused("kind", "runtime.refused.none-of", kind, "job, consultancy, call");
        }
        var url = row.required("url", 2000);
        return new Job(
                kind,
                row.required("title", 300),
                row.text("organisation", 200),
                row.text("description", 2_000),
                row.language("en"),
                row.day("deadline"),
                WebAddress.read(url).orElseThrow(() -> new RowRefused("url", "runtime.refused.no-address", url)));
    }

    Optional<ObjectNode> handedIn(String key) {
        return row("select handed_in::text from stories.jobs where key = :key", key);
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<ObjectNode> hold(String key) {
        return row("select handed_in::text from stories.jobs where key = :key for no key update", key);
    }

    private Optional<ObjectNode> row(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().map(it -> (ObjectNode) json.readTree(it));
    }

    void save(String key, Job job, ObjectNode row) {
        jdbc.sql("""
                insert into stories.jobs (key, handed_in, deadline) values (:key, :row::jsonb, :deadline)
                on conflict (key) do update set handed_in = excluded.handed_in, deadline = excluded.deadline
                """)
                .param("key", key)
                .param("row", row.toString())
                .param("deadline", job.deadline(), java.sql.Types.DATE)
                .update();
    }

    void delete(String key) {
        jdbc.sql("delete from stories.jobs where key = :key").param("key", key).update();
    }
}
