package org.cities4children.people.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an older program asked for waits on as an approval, and it goes on reading and agreeing while it serves. */
class MovedResetsTests {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID NOOR = new UUID(2, 2);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with());

    @BeforeEach
    void theOlderProgramAsked() {
        jdbc.sql("drop schema if exists people cascade").update();
        Stream.of(
                        "V1__people",
                        "V2__add_requests",
                        "V3__add_passkey_details",
                        "V4__add_resets",
                        "V5__add_address_changes")
                .forEach(this::migrate);
        add(ADA, "ada@example.org");
        add(NOOR, "noor@example.org");
        jdbc.sql("insert into people.resets (person, asked_by, asked) values (:noor, :ada, '2026-11-26T08:00Z')")
                .param("noor", NOOR)
                .param("ada", ADA)
                .update();
        migrate("V8__add_approvals");
    }

    @Test
    void waitsOn() {
        assertThat(jdbc.sql("""
                        select kind || ' ' || object || ' ' || state || ' ' || (ends - asked) from people.approvals
                        where person = :noor and asked_by = :ada
                        """)
                        .param("noor", NOOR)
                        .param("ada", ADA)
                        .query(String.class)
                        .list())
                .containsExactly("people.reset person:" + NOOR + " open 7 days");
    }

    @Test
    void isStillReadAndAgreedToByTheOlderProgram() {
        assertThat(jdbc.sql("select person from people.resets where asked > '2026-11-20T08:00Z'")
                        .query(UUID.class)
                        .list())
                .containsExactly(NOOR);
        assertThat(jdbc.sql("delete from people.resets where person = :noor and asked_by <> :noor returning asked_by")
                        .param("noor", NOOR)
                        .query(UUID.class)
                        .list())
                .containsExactly(ADA);
        assertThat(jdbc.sql("select count(*) from people.approvals")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void add(UUID id, String email) {
        jdbc.sql("""
                insert into people.persons (id, name, email, email_key, language, zone, created)
                values (:id, 'Somebody', :email, :email, 'en', 'UTC', now())
                """).param("id", id).param("email", email).update();
    }

    private void migrate(String name) {
        var database = TestDatabase.with();
        var script = new ClassPathResource("db/migration/people/" + name + ".sql");
        new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(_ -> new ResourceDatabasePopulator(script).execute(database));
    }
}
