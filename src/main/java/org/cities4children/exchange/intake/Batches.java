package org.cities4children.exchange.intake;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cities4children.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down batches and what becomes of their rows. */
@Repository
class Batches {

    private final JdbcClient sql;
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Batches(JdbcClient sql, JdbcOperations jdbc, Audit audit, Clock clock) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A batch is noted when it begins: what it has saved stays, even when it never comes to its end. */
    @Transactional
    long begin(String what, By by) {
        var batch = sql.sql("""
                        insert into exchange.import_batches (what, person, started_at)
                        values (:what, :person, :at) returning id
                        """)
                .param("what", what)
                .param("person", by.person(), Types.OTHER)
                .param("at", now())
                .query(Long.class)
                .single();
        audit.note(by.deed("exchange.import", "batch:" + batch, Map.of()));
        return batch;
    }

    /** How far a batch has come. */
    Journal journal(long batch) {
        var lines = new HashMap<String, Integer>();
        int[] last = {0, 0};
        sql.sql("select seq, line, key, outcome from exchange.import_rows where batch = :batch")
                .param("batch", batch)
                .query(row -> {
                    last[0] = Math.max(last[0], row.getInt("seq") + 1);
                    last[1] = Math.max(last[1], row.getInt("line"));
                    if (!row.getString("outcome").equals("refused")) {
                        lines.put(row.getString("key"), row.getInt("line"));
                    }
                });
        return new Journal(last[0], last[1], lines);
    }

    /**
     * What a batch of one file has noted.
     *
     * @param rows how many
     * @param line the last one
     * @param lines of what was taken, by key
     */
    record Journal(int rows, int line, Map<String, Integer> lines) {}

    /** Writes down what became of these rows; the first has this number in its batch. */
    void write(long batch, int first, List<Entry> entries) {
        var rows = new ArrayList<@Nullable Object[]>(entries.size());
        for (var it : entries) {
            rows.add(new @Nullable Object[] {
                batch,
                first + rows.size(),
                it.kind(),
                it.line(),
                it.key(),
                it.publication(),
                it.outcome(),
                it.refusal() == null ? null : it.refusal().grounds().json(),
                it.before(),
                it.wrote()
            });
        }
        jdbc.batchUpdate("""
                insert into exchange.import_rows
                       (batch, seq, kind, line, key, publication, outcome, refusal, before, wrote)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)
                """, rows);
    }

    void finish(long batch) {
        sql.sql("update exchange.import_batches set finished_at = :at where id = :batch and finished_at is null")
                .param("at", now())
                .param("batch", batch)
                .update();
    }

    /** In the transaction that put rows back. */
    void undone(long batch, int back, int kept, By by) {
        sql.sql("update exchange.import_batches set undone_at = :at where id = :batch")
                .param("at", now())
                .param("batch", batch)
                .update();
        audit.note(by.deed(
                "exchange.undo",
                "batch:" + batch,
                Map.of("rows", Integer.toString(back), "kept", Integer.toString(kept))));
    }

    /** Lets nobody else undo the batch before the running transaction ends; false when there is none. */
    boolean hold(long id) {
        return sql.sql("select id from exchange.import_batches where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * What later batches touched of a batch as well, a few; the newest batch first, which is the first to be undone.
     */
    List<Undoing.Later> touchedLater(long batch, int most) {
        return sql.sql("""
                        select later.batch, later.kind, later.key
                        from exchange.import_rows mine
                        join exchange.import_rows later on later.key = mine.key and later.kind = mine.kind
                        join exchange.import_batches b on b.id = later.batch
                        where mine.batch = :batch and later.batch > :batch and b.undone_at is null
                          and not mine.put_back
                          and mine.outcome in ('created', 'updated') and later.outcome in ('created', 'updated')
                        order by later.batch desc, later.seq
                        limit :most
                        """)
                .param("batch", batch)
                .param("most", most)
                .query((row, _) -> new Undoing.Later(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The rows of a batch that changed something and were not put back, last first, from before this one on. */
    List<Change> changes(long batch, int before, int limit) {
        return sql.sql("""
                        select seq, kind, key, line, before, wrote from exchange.import_rows
                        where batch = :batch and seq < :before and not put_back and outcome in ('created', 'updated')
                        order by seq desc
                        limit :limit
                        """)
                .param("batch", batch)
                .param("before", before)
                .param("limit", limit)
                .query((rows, _) -> new Change(
                        rows.getInt(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getInt(4),
                        rows.getString(5),
                        rows.getString(6)))
                .list();
    }

    /** The marks that the last of all batches left on these rows, where it is one of this name and was not undone. */
    Map<String, String> marks(String what, String kind, Collection<String> keys) {
        var marks = new HashMap<String, String>();
        sql.sql("""
                        select key, wrote from (
                            select distinct on (r.key) r.key, r.wrote, b.what
                            from exchange.import_rows r join exchange.import_batches b on b.id = r.batch
                            where r.kind = :kind and r.key = any(:keys) and r.outcome in ('created', 'updated')
                              and not r.put_back and b.undone_at is null
                            order by r.key, r.batch desc, r.seq desc) last
                        where what = :what and wrote is not null
                        """)
                .param("what", what)
                .param("kind", kind)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    marks.put(row.getString("key"), row.getString("wrote"));
                });
        return marks;
    }

    /** The kinds of the rows that would be put back. */
    List<String> kinds(long batch) {
        return sql.sql("""
                        select distinct kind from exchange.import_rows
                        where batch = :batch and not put_back and outcome in ('created', 'updated')
                        """).param("batch", batch).query(String.class).list();
    }

    /** Notes, in the transaction that put them back, that these rows of a batch stand as before it. */
    void putBack(long batch, List<Integer> seqs) {
        sql.sql("update exchange.import_rows set put_back = true where batch = :batch and seq = any(:seqs)")
                .param("batch", batch)
                .param("seqs", seqs.toArray(Integer[]::new))
                .update();
    }

    /** A row that changed something, what stood before, and the mark of what it wrote. */
    record Change(
            int seq,
            String kind,
            String key,
            int line,
            @Nullable String before,
            @Nullable String wrote) {}

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
