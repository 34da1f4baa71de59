package org.cities4children.governance.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of terms. */
@Component
public class TermRows {

    private final JdbcClient jdbc;

    TermRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that hold on this day, or will. */
    public List<Term> from(LocalDate day) {
        return where("not called_off and last_day >= :day", Map.of("day", day));
    }

    /** Everybody's who ever held this seat, the last first. */
    public List<Term> of(int seat) {
        return where("seat = :seat", Map.of("seat", seat)).reversed();
    }

    public Optional<Term> term(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    void add(Term term, UUID by) {
        jdbc.sql("""
                insert into governance.terms (id, seat, organisation, name, person, first_day, last_day, filled_by, filled)
                values (:id, :seat, :organisation, :name, :person, :first, :last, :by, :filled)
                """)
                .param("id", term.id())
                .param("seat", term.seat())
                .param("organisation", term.organisation())
                .param("name", term.name())
                .param("person", term.person(), Types.OTHER)
                .param("first", term.first())
                .param("last", term.last())
                .param("by", by)
                .param("filled", at(term.filled()))
                .update();
    }

    /** Ends one after this day, or before it has begun. */
    void end(Term term, LocalDate last, Ending how) {
        boolean begun = !last.isBefore(term.first());
        jdbc.sql("""
                update governance.terms set last_day = :last, called_off = :off, ended = :now, ended_by = :by, reason = :reason
                where id = :id
                """)
                .param("last", begun ? last : term.last())
                .param("off", !begun)
                .param("now", at(how.when()))
                .param("by", how.by(), Types.OTHER)
                .param("reason", how.reason())
                .param("id", term.id())
                .update();
    }

    /**
     * That a term is ended.
     *
     * @param by null for the program
     */
    record Ending(String reason, @Nullable UUID by, Instant when) {}

    void standIn(UUID id, @Nullable UUID person) {
        jdbc.sql("update governance.terms set stand_in = :person where id = :id")
                .param("person", person, Types.OTHER)
                .param("id", id)
                .update();
    }

    void away(UUID id, @Nullable LocalDate day) {
        jdbc.sql("update governance.terms set away = :day where id = :id")
                .param("day", day, Types.DATE)
                .param("id", id)
                .update();
    }

    void show(UUID id, boolean shown) {
        jdbc.sql("update governance.terms set shown = :shown where id = :id")
                .param("shown", shown)
                .param("id", id)
                .update();
    }

    void give(UUID id, String organisation) {
        jdbc.sql("update governance.terms set organisation = :organisation where id = :id")
                .param("organisation", organisation)
                .param("id", id)
                .update();
    }

    private List<Term> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from governance.terms where " + condition + " order by seat, first_day, filled, id")
                .params(values)
                .query(TermRows::read)
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Term read(ResultSet row, int number) throws SQLException {
        return new Term(
                row.getObject("id", UUID.class),
                row.getInt("seat"),
                row.getString("organisation"),
                row.getString("name"),
                row.getObject("person", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("stand_in", UUID.class),
                row.getObject("away", LocalDate.class),
                row.getBoolean("shown"),
                row.getObject("filled", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("reason"),
                row.getBoolean("called_off"));
    }
}
