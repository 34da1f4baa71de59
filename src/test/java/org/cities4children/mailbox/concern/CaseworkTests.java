package org.cities4children.mailbox.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cities4children.TestDatabase;
import org.cities4children.audit.Deed;
import org.cities4children.audit.NotedAudit;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.inbox.InboxInTests;
import org.cities4children.mailbox.inbox.Rows;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class CaseworkTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final UUID NOOR = new UUID(0, 1);
    private static final UUID AMINA = new UUID(0, 2);
    private static final List<UUID> ABLE = List.of(NOOR, AMINA);
    private static final String RECEIPT = "C4C-0000-0001";

    private final javax.sql.DataSource database = TestDatabase.with("mailbox");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final NotedAudit audit = new NotedAudit();
    private final Casework casework = new Casework(jdbc, new Rows(new JsonMapper()), new History(jdbc, audit), CLOCK);

    @BeforeEach
    void somebodyIsWorried() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("message", "The gate is locked at night");
        answers.put("organisation", "Quagga Trust");
        InboxInTests.of(jdbc, CLOCK).keep(new Letter(RECEIPT, "concern", NOW, "en", answers, null));
    }

    @Test
    void tellsTheOrganisationBeforeAnybodyReads() {
        assertThat(seen(NOOR).organisation()).isEqualTo("Quagga Trust");
        assertThat(audit.deeds).isEmpty();
    }

    @Test
    void notesEachLookAtWhatWasWritten() {
        assertThat(casework.read(seen(NOOR), NOOR).answers()).containsEntry("message", "The gate is locked at night");
        casework.read(seen(NOOR), AMINA);
        assertThat(audit.deeds)
                .extracting(Deed::person, Deed::verb, Deed::object)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NOOR, "mailbox.read-concern", "concern:" + RECEIPT),
                        org.assertj.core.groups.Tuple.tuple(AMINA, "mailbox.read-concern", "concern:" + RECEIPT));
    }

    @Test
    void goesFromTheFirstStepToItsEndAndBack() {
        var due = LocalDate.of(2026, 11, 25);
        assertThat(casework.assign(RECEIPT, NOOR, NOOR)).isTrue();
        assertThat(casework.plan(RECEIPT, "Call the helpline", due, NOOR)).isTrue();
        assertThat(seen(AMINA).due()).isEqualTo(due);
        assertThat(casework.refer(RECEIPT, "Childline Kenya", due, NOOR)).isTrue();
        assertThat(casework.end(RECEIPT, "The gate is open", NOOR)).isTrue();
        assertThat(casework.open(NOOR)).isEmpty();
        assertThat(casework.ended(NOOR)).extracting(KeptConcern::step).containsOnlyNulls();
        assertThat(casework.reopen(RECEIPT, AMINA)).isTrue();
        assertThat(casework.open(NOOR)).hasSize(1);
        assertThat(casework.history(RECEIPT))
                .extracting(Act::verb)
                .containsExactly("take", "step", "refer", "end", "reopen");
        assertThat(audit.deeds)
                .allSatisfy(it -> assertThat(it.facts().toString()).doesNotContain("Childline"));
    }

    @Test
    void belongsToWhoPlansTheNextStepWhereNobodyHasIt() {
        casework.plan(RECEIPT, "Call the helpline", LocalDate.of(2026, 11, 25), NOOR);
        assertThat(seen(AMINA).owner()).isEqualTo(NOOR);
        casework.plan(RECEIPT, "Call again", LocalDate.of(2026, 11, 26), AMINA);
        assertThat(seen(AMINA).owner()).isEqualTo(NOOR);
    }

    @Test
    void isNotThereForWhoSteppedAside() {
        casework.assign(RECEIPT, NOOR, NOOR);
        assertThat(casework.stepAside(RECEIPT, NOOR, ABLE)).isTrue();
        assertThat(casework.open(NOOR)).isEmpty();
        assertThat(casework.concern(RECEIPT, NOOR)).isEmpty();
        assertThat(casework.assign(RECEIPT, NOOR, NOOR)).isFalse();
        assertThat(casework.end(RECEIPT, "Nothing to see", NOOR)).isFalse();
        assertThat(seen(AMINA).owner()).isNull();
    }

    @Test
    void alwaysKeepsSomebodyWhoSeesIt() {
        assertThat(casework.stepAside(RECEIPT, NOOR, List.of(NOOR))).isFalse();
        assertThat(casework.stepAside(RECEIPT, NOOR, ABLE)).isTrue();
        assertThat(casework.stepAside(RECEIPT, AMINA, ABLE)).isFalse();
        assertThat(casework.open(AMINA)).hasSize(1);
    }

    @Test
    void letsOnlyOneOfTwoStepAsideAtOnce() throws Exception {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> noor = () -> transactions.execute(_ -> casework.stepAside(RECEIPT, NOOR, ABLE));
            Callable<Boolean> amina = () -> transactions.execute(_ -> casework.stepAside(RECEIPT, AMINA, ABLE));
            assertThat(both.invokeAll(List.of(noor, amina)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void tellsSinceWhenOneWaitsThatNobodyIsLeftFor() {
        assertThat(casework.stranded(ABLE)).isEmpty();
        casework.stepAside(RECEIPT, NOOR, ABLE);
        assertThat(casework.stranded(ABLE)).isEmpty();
        assertThat(casework.stranded(List.of(NOOR))).contains(NOW);
        assertThat(casework.stranded(List.of())).contains(NOW);
        casework.end(RECEIPT, "Done", AMINA);
        assertThat(casework.stranded(List.of())).isEmpty();
    }

    private KeptConcern seen(UUID by) {
        return casework.concern(RECEIPT, by).orElseThrow();
    }
}
