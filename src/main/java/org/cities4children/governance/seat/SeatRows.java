package org.cities4children.governance.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.seat.Seat.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of seats. */
@Component
public class SeatRows {

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are seats now, by their numbers. */
    public List<Seat> open() {
        return jdbc.sql("select * from governance.seats where closed is null order by number")
                .query(SeatRows::read)
                .list();
    }

    /** Those that are none any more. */
    public List<Seat> closed() {
        return jdbc.sql("select * from governance.seats where closed is not null order by number")
                .query(SeatRows::read)
                .list();
    }

    public Optional<Seat> seat(UUID id) {
        return jdbc.sql("select * from governance.seats where id = :id")
                .param("id", id)
                .query(SeatRows::read)
                .optional();
    }

    Seat numbered(int number) {
        return jdbc.sql("select * from governance.seats where number = :number")
                .param("number", number)
                .query(SeatRows::read)
                .single();
    }

    /** Whoever changes seats or their terms waits for the others until the end of the transaction. */
    void hold() {
        jdbc.sql("lock table governance.seats in share row exclusive mode").update();
    }

    /** Writes one down under the next number. */
    void add(UUID id, String name, Kind kind, UUID by, OffsetDateTime now) {
        jdbc.sql("""
                insert into governance.seats (id, number, name, kind, added_by, added)
                values (:id, (select coalesce(max(number), 0) + 1 from governance.seats), :name, :kind, :by, :now)
                """)
                .param("id", id)
                .param("name", name)
                .param("kind", kind.code())
                .param("by", by)
                .param("now", now.withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    void close(UUID id, LocalDate day, String reason, UUID by) {
        jdbc.sql(
                        "update governance.seats set closed = :day, reason = :reason, closed_by = :by where id = :id and closed is null")
                .param("day", day)
                .param("reason", reason)
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static Seat read(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                Kind.of(row.getString("kind")).orElseThrow(),
                row.getObject("added", OffsetDateTime.class).toInstant(),
                row.getObject("closed", LocalDate.class),
                row.getString("reason"));
    }
}
