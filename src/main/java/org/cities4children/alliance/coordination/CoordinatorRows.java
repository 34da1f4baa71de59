package org.cities4children.alliance.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of coordinators. */
@Component
public class CoordinatorRows {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    CoordinatorRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a person coordinates now. */
    public List<Coordinator> of(UUID person) {
        return holding(where("person = :person", Map.of("person", person)));
    }

    /** Who coordinates a national alliance now. */
    public List<Coordinator> at(String country) {
        return holding(all(country));
    }

    /** Everybody who ever did. */
    public List<Coordinator> all(String country) {
        return where("country = :country", Map.of("country", country));
    }

    /** Those that hold now and will not after this day. */
    List<Coordinator> endingUntil(LocalDate day) {
        return holding(where("ended is null and last_day <= :day", Map.of("day", day)));
    }

    public Optional<Coordinator> one(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Whoever changes who coordinates one waits for the others; nothing when it is closed, or not there. */
    boolean hold(String country) {
        return jdbc.sql("""
                        select country from alliance.chapters where country = :country and closed is null for no key update
                        """)
                .param("country", country)
                .query(String.class)
                .optional()
                .isPresent();
    }

    UUID add(String country, UUID person, @Nullable LocalDate last, UUID by) {
        var id = ids.next();
        jdbc.sql("""
                insert into alliance.coordinators (id, country, person, first_day, last_day, granted_by, granted)
                values (:id, :country, :person, :first, :last, :by, :now)
                """)
                .param("id", id)
                .param("country", country)
                .param("person", person)
                .param("first", today())
                .param("last", last, Types.DATE)
                .param("by", by)
                .param("now", now())
                .update();
        return id;
    }

    /** Ends one now; false when it had ended. */
    boolean end(UUID id, UUID by) {
        return jdbc.sql(
                                "update alliance.coordinators set ended = :now, ended_by = :by where id = :id and ended is null")
                        .param("now", now())
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Whether they want to be named. */
    void show(UUID id, boolean shown) {
        jdbc.sql("update alliance.coordinators set shown = :shown where id = :id")
                .param("shown", shown)
                .param("id", id)
                .update();
    }

    private List<Coordinator> holding(List<Coordinator> all) {
        var now = clock.instant();
        return all.stream().filter(it -> !it.isOverAt(now)).toList();
    }

    private List<Coordinator> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from alliance.coordinators where " + condition + " order by first_day, id")
                .params(values)
                .query(CoordinatorRows::read)
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Coordinator read(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Coordinator(
                row.getObject("id", UUID.class),
                row.getString("country"),
                row.getObject("person", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("shown"));
    }
}
