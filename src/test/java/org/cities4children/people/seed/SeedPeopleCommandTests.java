package org.cities4children.people.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.audit.NotedAudit;
import org.cities4children.exchange.intake.Notes;
import org.cities4children.people.register.PersonsInTests;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SeedPeopleCommandTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final NotedAudit audit = new NotedAudit();
    private DataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        database = TestDatabase.with("people");
        jdbc = JdbcClient.create(database);
    }

    @Test
    void makesPeopleUpWhoHaveNoWayIn() {
        assertThat(run(DataFolder.Mode.DEMO, "3", "7")).isZero();
        assertThat(jdbc.sql("select name from people.persons where password is null")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(it -> it.startsWith("Demo "));
        assertThat(audit.deeds).hasSize(7).allMatch(it -> it.verb().equals("people.make-up"));
    }

    @Test
    void makesNobodyUpInProductionOrWithoutNumbers() {
        assertThat(run(DataFolder.Mode.PRODUCTION, "3", "7")).isEqualTo(1);
        assertThat(run(DataFolder.Mode.DEMO, "many", "7")).isEqualTo(2);
        assertThat(run(DataFolder.Mode.DEMO, "3")).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from people.persons")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(audit.deeds).isEmpty();
    }

    private int run(DataFolder.Mode mode, String... words) {
        var folder = new DataFolder(Path.of("data"), null, "https://c4c.example", mode, false);
        var command = new SeedPeopleCommand(
                folder, PersonsInTests.of(jdbc, clock), audit, new Ids(clock), new JdbcTransactionManager(database));
        return command.run(List.of(words), Notes.in(Path.of(".")));
    }
}
