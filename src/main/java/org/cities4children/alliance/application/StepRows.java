package org.cities4children.alliance.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of steps; they are only added. */
@Component
public class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many an application has; whoever asks holds it. */
    int count(UUID application) {
        return jdbc.sql("select count(*) from alliance.application_steps where application = :id")
                .param("id", application)
                .query(Integer.class)
                .single();
    }

    void add(UUID application, ApplicationStep step) {
        jdbc.sql("""
                insert into alliance.application_steps (application, number, verb, from_state, to_state, gone_by, person, at, note)
                values (:application, :number, :verb, :from, :to, :by, :person, :at, :note)
                """)
                .param("application", application)
                .param("number", step.number())
                .param("verb", step.verb())
                .param("from", step.from().code())
                .param("to", step.to().code())
                .param("by", step.by().code())
                .param("person", step.person(), Types.OTHER)
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("note", step.note())
                .update();
    }

    /** All of one, the first one first. */
    public List<ApplicationStep> of(UUID application) {
        return jdbc.sql("select * from alliance.application_steps where application = :id order by number")
                .param("id", application)
                .query(StepRows::read)
                .list();
    }

    private static ApplicationStep read(ResultSet row, int at) throws SQLException {
        return new ApplicationStep(
                row.getInt("number"),
                row.getString("verb"),
                MembershipState.of(row.getString("from_state")).orElseThrow(),
                MembershipState.of(row.getString("to_state")).orElseThrow(),
                By.of(row.getString("gone_by")).orElseThrow(),
                row.getObject("person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
