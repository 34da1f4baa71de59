package org.cities4children.exchange.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Grounds;
import org.cities4children.exchange.report.Tally;
import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.runtime.intake.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken in, whoever did it; also for those who write by hand and are told what stood there before. */
@Repository
public class Past implements Imports {

    private static final String ALL = """
            select b.id, b.what, b.person, b.started_at, b.finished_at, b.undone_at, r.*,
                   exists (select from exchange.errands e
                           where e.batch = b.id and e.verb = 'take' and e.ended is null) as running
            from exchange.import_batches b cross join lateral (
                select count(*) filter (where outcome = 'created')   as created,
                       count(*) filter (where outcome = 'updated')   as updated,
                       count(*) filter (where outcome = 'unchanged') as unchanged,
                       count(*) filter (where outcome = 'refused')   as refused,
                       count(*) filter (where outcome in ('created', 'updated') and not put_back) as standing
                from exchange.import_rows where batch = b.id) r
            """;

    private static final String ROWS =
            "select kind, line, key, outcome, refusal::text, reason from exchange.import_rows where batch = :batch ";

    private final JdbcClient jdbc;

    public Past(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count() {
        return jdbc.sql("select count(*) from exchange.import_batches")
                .query(Integer.class)
                .single();
    }

    /** Oldest first. */
    public List<Batch> all() {
        return jdbc.sql(ALL + "order by b.id").query(Past::batch).list();
    }

    /** Newest first. */
    public List<Batch> newest(int offset, int most) {
        return jdbc.sql(ALL + "order by b.id desc offset :offset limit :most")
                .param("offset", offset)
                .param("most", most)
                .query(Past::batch)
                .list();
    }

    public Optional<Batch> find(long id) {
        return jdbc.sql(ALL + "where b.id = :id")
                .param("id", id)
                .query(Past::batch)
                .optional();
    }

    /** The first rows, those refused before all others. */
    public List<Fate> first(long batch, int most) {
        return jdbc.sql(ROWS + "order by outcome <> 'refused', seq limit :most")
                .param("batch", batch)
                .param("most", most)
                .query(Past::fate)
                .list();
    }

    /** Some rows in the order of the file, from this number on. */
    public List<Fate> from(long batch, int number, int most) {
        return jdbc.sql(ROWS + "and seq >= :number order by seq limit :most")
                .param("batch", batch)
                .param("number", number)
                .param("most", most)
                .query(Past::fate)
                .list();
    }

    @Override
    public Optional<Brought> last(String kind, String key) {
        return jdbc.sql("""
                select b.started_at, b.what
                from exchange.import_rows r join exchange.import_batches b on b.id = r.batch
                where r.kind = :kind and r.key = :key and r.outcome in ('created', 'updated') and not r.put_back
                order by r.batch desc, r.seq desc
                limit 1
                """)
                .param("kind", kind)
                .param("key", key)
                .query((row, _) -> new Brought(row.getTimestamp("started_at").toInstant(), row.getString("what")))
                .optional();
    }

    private static Fate fate(ResultSet row, int number) throws SQLException {
        return new Fate(
                row.getString("kind"),
                row.getInt("line"),
                row.getString("key"),
                row.getString("outcome"),
                grounds(row));
    }

    /** Earlier versions kept a sentence in English. */
    private static @Nullable Grounds grounds(ResultSet row) throws SQLException {
        var refusal = row.getString("refusal");
        var sentence = row.getString("reason");
        if (refusal != null) {
            return Grounds.of(refusal);
        }
        return sentence == null ? null : new Grounds(null, new Reason("exchange.refused.earlier", sentence));
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("id"),
                row.getString("what"),
                row.getObject("person", UUID.class),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "finished_at"),
                instant(row, "undone_at"),
                row.getBoolean("running"),
                new Tally(row.getInt("created"), row.getInt("updated"), row.getInt("unchanged"), row.getInt("refused")),
                row.getInt("standing"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
