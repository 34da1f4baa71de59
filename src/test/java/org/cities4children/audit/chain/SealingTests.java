package org.cities4children.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cities4children.audit.Audit;
import org.cities4children.audit.AuditRoom;
import org.cities4children.audit.Entry;
import org.cities4children.audit.Inquiry;
import org.cities4children.runtime.check.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;

class SealingTests {

    @TempDir
    private Path folder;

    private AuditRoom room;
    private Sealing sealing;

    @BeforeEach
    void open() {
        room = new AuditRoom(folder);
        sealing = room.bean(Sealing.class);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void sealsWhatWasNotedAndRemembersTheEndWhereOnlyTheOwnerReads() throws Exception {
        note("resource:1");
        note("resource:2");
        sealing.run();

        assertThat(room.seals()).containsExactly(1L, 2L);
        assertThat(Files.readString(head())).startsWith("2 ").hasSize("2 ".length() + 64 + 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(head())))
                .isEqualTo("rw-------");
        assertThat(faults()).isEmpty();
    }

    @Test
    void waitsForALowerNumberWithoutKeepingAnybodyWaiting() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            room.transactions.executeWithoutResult(_ -> {
                room.audit.note(AuditRoom.deed("publishing.withdraw", "resource:1"));
                finish(threads.submit(() -> {
                    note("resource:2");
                    sealing.run();
                    assertThat(room.seals()).as("entry 1 is still to come").isEmpty();
                    return null;
                }));
            });
        }
        sealing.run();

        assertThat(room.seals()).containsExactly(1L, 2L);
        assertThat(faults()).isEmpty();
    }

    @Test
    void keepsNobodyFromNotingWhileItSeals() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            room.transactions.executeWithoutResult(_ -> {
                room.bean(ChainRows.class).lock();
                room.bean(ChainRows.class).add(List.of(new Seal(99, 0, "0".repeat(64))));
                finish(threads.submit(() -> {
                    note("resource:1");
                    return null;
                }));
                assertThat(room.numbers()).containsExactly(1L);
            });
        }
    }

    @Test
    void neverForksTheChainHoweverManyNodesSealAndNote() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Object>>();
            for (int writer = 0; writer < 3; writer++) {
                var object = "resource:" + writer;
                tasks.add(() -> {
                    for (int i = 0; i < 60; i++) {
                        note(object);
                    }
                    return object;
                });
            }
            for (int node = 0; node < 2; node++) {
                var other = node(folder.resolve("head-" + node));
                tasks.add(() -> {
                    for (int i = 0; i < 60; i++) {
                        other.run();
                    }
                    return other;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        sealing.run();

        assertThat(room.seals()).hasSizeGreaterThanOrEqualTo(180).isEqualTo(room.numbers());
        assertThat(faults()).isEmpty();
    }

    @Test
    void doesNotGoOnWhereTheEndWasCutOff() throws Exception {
        note("resource:1");
        note("resource:2");
        sealing.run();
        var remembered = Files.readString(head());
        tamper("delete from audit.entries where number = 2", "delete from audit.seals where number = 2");
        note("resource:3");

        assertThatThrownBy(sealing::run).hasMessageContaining("does not hold entry 2 as");

        assertThat(room.seals()).containsExactly(1L);
        assertThat(Files.readString(head())).isEqualTo(remembered);
    }

    @Test
    void leavesATraceWhenItsMemoryWasTakenAway() throws Exception {
        note("resource:1");
        sealing.run();
        Files.delete(head());
        assertThat(faults()).extracting(Fault::kind).containsExactly("forgotten");

        sealing.run();

        assertThat(room.trail.page(Inquiry.newest(1))).extracting(Entry::verb).containsExactly("audit.remember-anew");
        assertThat(room.seals()).containsExactly(1L, 2L);
        assertThat(faults()).isEmpty();
    }

    private Sealing node(Path memory) {
        return new Sealing(
                room.bean(ChainRows.class),
                new Horizon(room.jdbc),
                new Memory(memory),
                room.bean(Audit.class),
                room.bean(PlatformTransactionManager.class));
    }

    private void tamper(String... statements) {
        room.transactions.executeWithoutResult(_ -> {
            room.jdbc.sql("set local session_replication_role = replica").update();
            List.of(statements).forEach(it -> room.jdbc.sql(it).update());
        });
    }

    private static void finish(Future<?> task) {
        try {
            task.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void note(String object) {
        room.note(AuditRoom.deed("publishing.withdraw", object));
    }

    private Path head() {
        return folder.resolve("audit.head");
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        room.bean(ChainCheck.class).run(faults::add);
        return faults;
    }
}
