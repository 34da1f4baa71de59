package org.cities4children.alliance.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reminders, and of members that none reached. */
@Component
public class Reminders {

    private static final String OF_THIS_CYCLE = """
            select r.* from alliance.reminders r
            join alliance.memberships m on m.organisation = r.organisation and m.cycle = r.cycle
            """;

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all members, each of its present cycle, the earliest step first. */
    public List<Reminder> all() {
        return reminders(OF_THIS_CYCLE + " order by r.organisation, r.step", Map.of());
    }

    /** Of one member in all its cycles, the first one first. */
    public List<Reminder> of(String organisation) {
        return reminders(
                "select * from alliance.reminders where organisation = :key order by cycle, step",
                Map.of("key", organisation));
    }

    /** Members that were not reminded in their present cycle, though they were to be. */
    public List<Unreminded> unreached() {
        return jdbc.sql("""
                select u.* from alliance.unreminded u
                join alliance.memberships m on m.organisation = u.organisation and m.cycle = u.cycle
                where m.state in ('active', 'confirmation-due') order by u.organisation
                """).query(Reminders::unreminded).list();
    }

    /** Writes down that a step was taken; false when it was before, in this cycle. */
    boolean take(Reminder it) {
        return jdbc.sql("""
                        insert into alliance.reminders (organisation, cycle, step, at, told)
                        values (:key, :cycle, :step, :at, :told) on conflict do nothing
                        """)
                        .param("key", it.organisation())
                        .param("cycle", it.cycle())
                        .param("step", it.step().days())
                        .param("at", at(it.at()))
                        .param("told", it.told().toArray(UUID[]::new))
                        .update()
                > 0;
    }

    /** Lets go of what a clock that had run ahead passed over: its time is still to come. */
    void comeBack(String organisation, Instant now) {
        jdbc.sql("delete from alliance.reminders where organisation = :key and told = '{}' and at > :now")
                .param("key", organisation)
                .param("now", at(now))
                .update();
    }

    /** Writes down that nobody was reached; since when stays as long as the reason does. */
    void miss(Unreminded it) {
        jdbc.sql("""
                insert into alliance.unreminded as u (organisation, cycle, step, why, since)
                values (:key, :cycle, :step, :why, :since)
                on conflict (organisation) do update set cycle = excluded.cycle, step = excluded.step, why = excluded.why,
                    since = case when u.cycle = excluded.cycle and u.why = excluded.why then u.since else excluded.since end
                """)
                .param("key", it.organisation())
                .param("cycle", it.cycle())
                .param("step", it.step().days())
                .param("why", it.why().code())
                .param("since", at(it.since()))
                .update();
    }

    void reached(String organisation) {
        jdbc.sql("delete from alliance.unreminded where organisation = :key")
                .param("key", organisation)
                .update();
    }

    private List<Reminder> reminders(String sql, Map<String, ?> values) {
        return jdbc.sql(sql).params(values).query(Reminders::reminder).list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getString("organisation"),
                row.getInt("cycle"),
                ReminderStep.after(row.getInt("step")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of((UUID[]) row.getArray("told").getArray()));
    }

    private static Unreminded unreminded(ResultSet row, int number) throws SQLException {
        return new Unreminded(
                row.getString("organisation"),
                row.getInt("cycle"),
                ReminderStep.after(row.getInt("step")),
                Hindrance.of(row.getString("why")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
