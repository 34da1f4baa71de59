package org.cities4children.exchange.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.exchange.intake.Undoing;
import org.cities4children.exchange.report.Excerpt;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Grounds;
import org.cities4children.exchange.report.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is told of the rows of an errand. */
@Component
class ErrandRows {

    private static final String LATER = "later";

    private final JdbcClient sql;
    private final JdbcOperations jdbc;

    ErrandRows(JdbcClient sql, JdbcOperations jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** Forgets what an attempt that was cut off had told. */
    void clear(Errand errand) {
        sql.sql("delete from exchange.errand_rows where errand = :errand")
                .param("errand", errand.id())
                .update();
    }

    /** Adds rows; the first has this number. */
    void add(Errand errand, int first, List<Fate> fates) {
        var rows = new ArrayList<@Nullable Object[]>(fates.size());
        for (var it : fates) {
            var grounds = it.grounds() == null ? null : it.grounds().json();
            rows.add(new @Nullable Object[] {
                errand.id(),
                first + rows.size(),
                it.kind(),
                it.line(),
                it.key() == null ? null : Excerpt.of(it.key()),
                it.outcome(),
                grounds
            });
        }
        jdbc.batchUpdate("""
                insert into exchange.errand_rows (errand, seq, kind, line, key, outcome, grounds)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb))
                """, rows);
    }

    /** Adds rows that later batches changed. */
    void addLater(Errand errand, List<Undoing.Later> later) {
        var rows = new ArrayList<Object[]>(later.size());
        for (var it : later) {
            rows.add(new Object[] {errand.id(), rows.size(), it.kind(), Excerpt.of(it.key()), LATER, it.batch()});
        }
        jdbc.batchUpdate("""
                insert into exchange.errand_rows (errand, seq, kind, line, key, outcome, later)
                values (?, ?, ?, 0, ?, ?, ?)
                """, rows);
    }

    Tally tally(UUID errand) {
        return sql.sql("""
                        select count(*) filter (where outcome = 'created')   as created,
                               count(*) filter (where outcome = 'updated')   as updated,
                               count(*) filter (where outcome = 'unchanged') as unchanged,
                               count(*) filter (where outcome = 'refused')   as refused
                        from exchange.errand_rows where errand = :errand
                        """)
                .param("errand", errand)
                .query((row, _) -> new Tally(
                        row.getInt("created"), row.getInt("updated"), row.getInt("unchanged"), row.getInt("refused")))
                .single();
    }

    /** How many rows are told. */
    int count(UUID errand) {
        return sql.sql("select count(*) from exchange.errand_rows where errand = :errand")
                .param("errand", errand)
                .query(Integer.class)
                .single();
    }

    /** The first rows, those refused before all others. */
    List<Fate> first(UUID errand, int most) {
        return sql.sql("""
                        select kind, line, key, outcome, grounds::text from exchange.errand_rows
                        where errand = :errand and outcome <> 'later' order by outcome <> 'refused', seq limit :most
                        """)
                .param("errand", errand)
                .param("most", most)
                .query(ErrandRows::read)
                .list();
    }

    /** Some rows in the order of the file, from this number on. */
    List<Fate> from(UUID errand, int seq, int most) {
        return sql.sql("""
                        select kind, line, key, outcome, grounds::text from exchange.errand_rows
                        where errand = :errand and seq >= :seq order by seq limit :most
                        """)
                .param("errand", errand)
                .param("seq", seq)
                .param("most", most)
                .query(ErrandRows::read)
                .list();
    }

    /** The later batches that stand in the way of an undo, the newest first: that one is undone first. */
    List<Long> later(UUID errand) {
        return sql.sql("""
                        select distinct later from exchange.errand_rows
                        where errand = :errand and outcome = 'later' order by later desc
                        """).param("errand", errand).query(Long.class).list();
    }

    private static Fate read(ResultSet row, int number) throws SQLException {
        var grounds = row.getString(5);
        return new Fate(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                grounds == null ? null : Grounds.of(grounds));
    }
}
