package org.cities4children.governance.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cities4children.WholeProgram;
import org.cities4children.audit.Audit;
import org.cities4children.governance.audience.Audiences;
import org.cities4children.governance.circular.Office;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.people.Approvals;
import org.cities4children.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class SendingTests {

    private static final int READERS = 7;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private Office office;
    private UUID id;

    @BeforeEach
    void come() {
        office = new Office(program, port);
        for (int i = 0; i < READERS; i++) {
            var reader = office.reader("Reader" + i + "ofmany", "en");
            office.grant(i, reader, "lead");
            office.grant(READERS, reader, "alternate");
        }
        id = office.draft();
        office.ask(id);
    }

    @AfterEach
    void go() {
        office.close();
    }

    @Test
    void sendsToNobodyOrToAllWhereverItDies() {
        for (int puts = 0; puts < READERS; puts++) {
            var sending = dyingAfter(puts);
            assertThatThrownBy(() -> perform(sending)).isInstanceOf(QueryTimeoutException.class);
            assertThat(office.mails(id)).isEmpty();
            assertThat(program.getBean(Copies.class).of(id)).isEmpty();
            assertThat(program.getBean(CircularRows.class)
                            .circular(id)
                            .orElseThrow()
                            .sent())
                    .isNull();
        }
        assertThat(perform(program.getBean(Sending.class))).isTrue();
        assertThat(office.mails(id)).hasSize(READERS).doesNotHaveDuplicates();
        assertThat(perform(program.getBean(Sending.class))).as("once more").isFalse();
        assertThat(office.mails(id)).hasSize(READERS);
    }

    @Test
    void sendsOnceHoweverManyAgreeAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(_ -> () -> perform(program.getBean(Sending.class)))
                    .toList();
            assertThat(threads.invokeAll(tasks).stream().filter(it -> it.resultNow()))
                    .hasSize(1);
        }
        assertThat(office.mails(id)).hasSize(READERS);
    }

    @Test
    void sendsNothingThatWasChangedSinceItWasAskedFor() {
        jdbc.sql("update governance.circulars set revision = revision + 1 where id = :id")
                .param("id", id)
                .update();
        assertThat(perform(program.getBean(Sending.class))).isFalse();
        assertThat(office.mails(id)).isEmpty();
    }

    @Test
    void writesToNobodyWhoLeftMeanwhile() {
        var gone = people.withEmail("reader0ofmany@example.org").orElseThrow().id();
        jdbc.sql("update people.persons set disabled = created where id = :id")
                .param("id", gone)
                .update();
        jdbc.sql("delete from alliance.mandates where person = :id")
                .param(
                        "id",
                        people.withEmail("reader1ofmany@example.org")
                                .orElseThrow()
                                .id())
                .update();
        assertThat(perform(program.getBean(Sending.class))).isTrue();
        assertThat(office.mails(id))
                .hasSize(READERS - 2)
                .noneMatch(it -> it.startsWith("reader0") || it.startsWith("reader1"));
    }

    @Test
    void tellsPeopleWhatTheyGotAndForgetsTheirAddress() {
        var reader = people.withEmail("reader2ofmany@example.org").orElseThrow();
        jdbc.sql("update governance.circulars set reply_to = 'Reader2ofmany@example.org' where id = :id")
                .param("id", id)
                .update();
        perform(program.getBean(Sending.class));
        var holdings = program.getBean(CircularHoldings.class);
        assertThat(holdings.of(reader).toString())
                .contains("A walk", office.member(2).name(), "waiting");
        holdings.erase(reader);
        jdbc.sql("delete from mail.messages where key like :key")
                .param("key", "governance.circular:%" + reader.id())
                .update();
        program.getBean(Following.class).run();
        assertThat(program.getBean(Copies.class).of(id).stream()
                        .filter(it -> it.person().equals(reader.id())))
                .singleElement()
                .extracting(Copy::fate)
                .isEqualTo(Copy.Fate.ERASED);
        assertThat(jdbc.sql("select reply_to from governance.circulars")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private boolean perform(Sending sending) {
        var approval =
                program.getBean(Approvals.class).waiting("circular:" + id).getFirst();
        var mei = people.withEmail("stand-in@demo.example").orElseThrow().id();
        return Boolean.TRUE.equals(new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
                .execute(_ -> sending.perform(approval, mei)));
    }

    /** One whose node is killed after so many letters were put into the outbox. */
    private Sending dyingAfter(int puts) {
        var left = new AtomicInteger(puts);
        var posting = new Posting(
                program.getBean(Copies.class),
                program.getBean(Wording.class),
                new Dying(program.getBean(Outbox.class), left),
                program.getBean(Following.class));
        return new Sending(
                program.getBean(CircularRows.class),
                program.getBean(Audiences.class),
                posting,
                program.getBean(Approvals.class),
                program.getBean(Audit.class));
    }

    private record Dying(Outbox outbox, AtomicInteger left) implements Outbox {

        @Override
        public boolean put(Message message) {
            if (left.getAndDecrement() == 0) {
                throw new QueryTimeoutException("The node was killed here");
            }
            return outbox.put(message);
        }

        @Override
        public void forget(String keysBegin) {
            outbox.forget(keysBegin);
        }

        @Override
        public int stop(String keysBegin) {
            return outbox.stop(keysBegin);
        }

        @Override
        public boolean again(UUID id) {
            return outbox.again(id);
        }
    }
}
