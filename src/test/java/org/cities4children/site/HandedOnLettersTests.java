package org.cities4children.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an older program kept is in the mailbox, and it goes on keeping and reading while it still serves. */
class HandedOnLettersTests {

    private static final String KEEP = """
            insert into site.%s (receipt, %s received, language, answers, suspicion, fingerprint)
            values (:receipt, %s now(), 'en', '{"message": "Hello"}', null, :fingerprint)
            on conflict (fingerprint) do update set fingerprint = excluded.fingerprint
            returning receipt
            """;

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with("mailbox"));

    @BeforeEach
    void theOlderProgramKeptSome() {
        jdbc.sql("drop schema if exists site cascade").update();
        migrate("V1__site");
        letter("C4C-0000-0001", "one");
        concern("C4C-0000-0002", "two");
        jdbc.sql("insert into site.concern_readings (at, reader, receipts) values (now(), 'noor', '{C4C-0000-0002}')")
                .update();
        migrate("V2__hand_letters_to_the_mailbox");
    }

    @Test
    void movesAllOfThem() {
        assertThat(receipts("mailbox.letters")).containsExactly("C4C-0000-0001");
        assertThat(receipts("mailbox.concerns")).containsExactly("C4C-0000-0002");
        assertThat(jdbc.sql("select reader from mailbox.concern_readings")
                        .query(String.class)
                        .list())
                .containsExactly("noor");
    }

    @Test
    void keepsInTheMailboxWhatTheOlderProgramStillKeeps() {
        assertThat(letter("C4C-0000-0003", "three")).isEqualTo("C4C-0000-0003");
        assertThat(letter("C4C-0000-0004", "one")).isEqualTo("C4C-0000-0001");
        assertThat(concern("C4C-0000-0005", "five")).isEqualTo("C4C-0000-0005");
        assertThat(receipts("mailbox.letters")).containsExactly("C4C-0000-0001", "C4C-0000-0003");
        assertThat(receipts("site.concerns")).containsExactly("C4C-0000-0002", "C4C-0000-0005");
    }

    private String letter(String receipt, String fingerprint) {
        return kept(KEEP.formatted("letters", "door,", "'contact',"), receipt, fingerprint);
    }

    private String concern(String receipt, String fingerprint) {
        return kept(KEEP.formatted("concerns", "", ""), receipt, fingerprint);
    }

    private String kept(String sql, String receipt, String fingerprint) {
        return jdbc.sql(sql)
                .param("receipt", receipt)
                .param("fingerprint", fingerprint)
                .query(String.class)
                .single();
    }

    private List<String> receipts(String table) {
        return jdbc.sql("select receipt from " + table + " order by receipt")
                .query(String.class)
                .list();
    }

    private void migrate(String file) {
        // As a migration runs: all of it or nothing.
        var database = TestDatabase.with();
        var script = new ResourceDatabasePopulator(new ClassPathResource("db/migration/site/" + file + ".sql"));
        new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(_ -> script.execute(database));
    }
}
