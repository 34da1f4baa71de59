package org.cities4children.governance.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.ballots.Result.Outcome;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Decisions;
import org.cities4children.governance.Roll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions and of their numbers. */
@Component
class DecisionRows implements Decisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what a form asks for; false when it is there already, or another one follows the same one. */
    boolean add(DecisionForm form, UUID by) {
        return jdbc.sql("""
                        insert into governance.decisions (id, title, proposed_by, opened, last_day, review_day, follows, roll,
                            about)
                        values (:id, :title, :by, :now, :last, :review, :follows, :roll, :about) on conflict do nothing
                        """)
                        .param("id", form.id())
                        .param("title", form.title())
                        .param("by", by)
                        .param("now", now())
                        .param("last", form.last())
                        .param("review", form.review(), Types.DATE)
                        .param("follows", form.follows(), Types.OTHER)
                        .param("roll", form.roll().code())
                        .param("about", form.about(), Types.VARCHAR)
                        .update()
                > 0;
    }

    void opened(UUID id, UUID ballot) {
        jdbc.sql("update governance.decisions set ballot = :ballot where id = :id")
                .param("ballot", ballot)
                .param("id", id)
                .update();
    }

    @Override
    public Optional<Decision> decision(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Decision> open() {
        return where("outcome is null order by last_day, opened, id", Map.of());
    }

    @Override
    public Optional<Decision> last(String about) {
        return where("about = :about order by opened desc, id desc limit 1", Map.of("about", about)).stream()
                .findFirst();
    }

    /** The next round. */
    Optional<Decision> after(UUID id) {
        return where("follows = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The one that ends or ended last first. */
    List<Decision> all() {
        return where("true order by last_day desc, opened desc, id", Map.of());
    }

    List<Decision> awaitingReview() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return where(
                "outcome = 'passed' and reviewed is null and review_day <= :today order by review_day, id",
                Map.of("today", today));
    }

    /** The next number of a year; whoever else wants one waits, and a transaction that fails gives it back. */
    int next(int year) {
        return jdbc.sql("""
                insert into governance.numbers as it (year, last) values (:year, 1)
                on conflict (year) do update set last = it.last + 1 returning last
                """).param("year", year).query(Integer.class).single();
    }

    void decide(UUID id, Outcome outcome) {
        jdbc.sql("update governance.decisions set outcome = :outcome where id = :id")
                .param("outcome", outcome.code())
                .param("id", id)
                .update();
    }

    void pass(UUID id, int year, int running) {
        jdbc.sql("""
                update governance.decisions set outcome = :outcome, year = :year, running = :running where id = :id
                """)
                .param("outcome", Outcome.PASSED.code())
                .param("year", year)
                .param("running", running)
                .param("id", id)
                .update();
    }

    /** Notes that somebody looked whether it still holds; false when that was noted, or is not asked yet. */
    boolean review(UUID id, UUID by) {
        return jdbc.sql("""
                        update governance.decisions set reviewed = :now, reviewed_by = :by
                        where id = :id and outcome = 'passed' and reviewed is null and review_day <= :today
                        """)
                        .param("now", now())
                        .param("today", now().toLocalDate())
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    private List<Decision> where(String condition, Map<String, ?> values) {
        return jdbc.sql("select * from governance.decisions where " + condition)
                .params(values)
                .query(DecisionRows::read)
                .list();
    }

    /** A decision's number, as it is cited. */
    static String number(int year, int running) {
        return String.format(Locale.ROOT, "C4C-%d-%03d", year, running);
    }

    private static Decision read(ResultSet row, int at) throws SQLException {
        var outcome = row.getString("outcome");
        var year = row.getObject("year", Integer.class);
        return new Decision(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("ballot", UUID.class),
                row.getObject("opened", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                row.getObject("review_day", LocalDate.class),
                outcome == null
                        ? null
                        : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_')),
                year == null ? null : number(year, row.getInt("running")),
                Optional.ofNullable(row.getObject("reviewed", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getObject("follows", UUID.class),
                Roll.of(row.getString("roll")).orElseThrow(),
                row.getString("about"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
