package org.cities4children.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of entries and seals. */
@Component
class ChainRows {

    /** Any number that no other lock of this database has. */
    private static final long LOCK = 4_100_190_117L;

    private static final String FIELDS = "at, person, acting_for, verb, object, facts::text as facts";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ChainRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets no other node seal until the running transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
    }

    Seal last() {
        return jdbc.sql("select number, previous, hash from audit.seals order by number desc limit 1")
                .query((row, _) -> seal(row))
                .optional()
                .orElse(Seal.NONE);
    }

    Optional<Seal> seal(long number) {
        return jdbc.sql("select number, previous, hash from audit.seals where number = :number")
                .param("number", number)
                .query((row, _) -> seal(row))
                .optional();
    }

    /** Whether the seal of some other entry comes after this one. */
    boolean isFollowed(long number) {
        return jdbc.sql("select exists (select from audit.seals where previous = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** The number of the last entry, sealed or not. */
    long lastNoted() {
        return jdbc.sql("select coalesce(max(number), 0) from audit.entries")
                .query(Long.class)
                .single();
    }

    List<Line> lines(long after, long upTo, int limit) {
        return jdbc.sql("""
                        select number, %s from audit.entries
                        where number > :after and number <= :upTo order by number limit :limit
                        """.formatted(FIELDS))
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    void add(List<Seal> seals) {
        var rows = seals.stream()
                .map(it ->
                        new Object[] {it.number(), it.previous(), HexFormat.of().parseHex(it.hash())})
                .toList();
        batches.batchUpdate("insert into audit.seals (number, previous, hash) values (?, ?, ?)", rows);
    }

    /** Entries and seals side by side, in order, so many of each at most; none when there are no more. */
    List<Joint> joints(long after, long upTo, int limit) {
        return jdbc.sql("""
                        with edge as (select least(:upTo,
                            (select number from audit.entries where number > :after
                                order by number offset :limit - 1 limit 1),
                            (select number from audit.seals where number > :after
                                order by number offset :limit - 1 limit 1)) as number)
                        select number, e.at is not null as noted, s.hash is not null as sealed, %s, previous, hash
                        from (select * from audit.entries
                                where number > :after and number <= (select number from edge)) as e
                            full join (select * from audit.seals
                                where number > :after and number <= (select number from edge)) as s using (number)
                        order by number
                        """.formatted(FIELDS))
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, _) -> joint(row))
                .list();
    }

    private static Joint joint(ResultSet row) throws SQLException {
        return new Joint(
                row.getLong("number"),
                row.getBoolean("noted") ? line(row) : null,
                row.getBoolean("sealed") ? seal(row) : null);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("number"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("person", UUID.class),
                row.getString("acting_for"),
                row.getString("verb"),
                row.getString("object"),
                row.getString("facts"));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"), row.getLong("previous"), HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
