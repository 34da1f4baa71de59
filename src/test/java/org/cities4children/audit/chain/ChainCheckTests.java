package org.cities4children.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.cities4children.audit.AuditRoom;
import org.cities4children.runtime.check.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has the database in their hands does what they like to each row in turn, and each time it is found. */
class ChainCheckTests {

    /** Between two numbers there is room for two more. */
    private static final int STEP = 3;

    private static final long LAST = 24;

    @TempDir
    private Path folder;

    private AuditRoom room;
    private ChainRows rows;

    @BeforeEach
    void sealSome() {
        room = new AuditRoom(folder);
        rows = room.bean(ChainRows.class);
        room.jdbc
                .sql("alter sequence audit.numbers increment by %d restart with %d".formatted(STEP, STEP))
                .update();
        for (long number = STEP; number <= LAST; number += STEP) {
            room.note(AuditRoom.deed("publishing.withdraw", "resource:" + number));
        }
        room.bean(Sealing.class).run();
        assertThat(room.seals()).hasSize(8).isEqualTo(room.numbers());
        assertThat(faults()).isEmpty();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entries set at = at + interval '1 microsecond' where number = :n",
                "update audit.entries set at = 'infinity' where number = :n",
                "update audit.entries set person = '00000000-0000-0000-0000-000000000007' where number = :n",
                "update audit.entries set acting_for = '' where number = :n",
                "update audit.entries set acting_for = 'organisation:7' where number = :n",
                "update audit.entries set verb = 'publishing.withdrawn' where number = :n",
                "update audit.entries set verb = verb || object, object = '' where number = :n",
                "update audit.entries set object = 'resource:1' where number = :n",
                "update audit.entries set facts = '{\"before\":\"public\"}' where number = :n",
                "update audit.entries set facts = '{\"before\": \"draft\"}' where number = :n",
                "update audit.entries set facts = '[]' where number = :n",
                "update audit.seals set hash = decode(repeat('ab', 32), 'hex') where number = :n",
                "update audit.seals set hash = '' where number = :n",
                "update audit.seals set previous = -number where number = :n",
                "update audit.seals set previous = number + 1 where number = :n"
            })
    void namesARowThatWasChanged(String statement) {
        for (var number : room.numbers()) {
            assertThat(faultsAfter(number, statement).getFirst())
                    .as("%s, entry %d", statement, number)
                    .extracting(Fault::object, Fault::kind)
                    .containsExactly("entry:" + number, "changed");
        }
    }

    @Test
    void namesARowThatWasRemoved() {
        for (var number : room.numbers()) {
            assertFirst(number, "removed", faultsAfter(number, "delete from audit.entries where number = :n"));
            assertFirst(
                    number,
                    number == LAST ? "cut" : "unsealed",
                    faultsAfter(number, "delete from audit.seals where number = :n"));
            assertFirst(
                    number,
                    number == LAST ? "cut" : "removed",
                    faultsAfter(
                            number,
                            "delete from audit.entries where number = :n",
                            "delete from audit.seals where number = :n"));
        }
    }

    @Test
    void namesARowThatWasMoved() {
        for (var number : room.numbers()) {
            assertThat(faultsAfter(number, "update audit.entries set number = number + 1 where number = :n")
                            .getFirst()
                            .object())
                    .isEqualTo("entry:" + number);
            assertThat(faultsAfter(number, "update audit.seals set number = number + 1 where number = :n")
                            .getFirst()
                            .object())
                    .isEqualTo("entry:" + number);
        }
    }

    @Test
    void namesARowThatWasSlippedIn() {
        var copy = "insert into audit.entries select number - 1, at, person, acting_for, verb, object, facts"
                + " from audit.entries where number = :n";
        for (var number : room.numbers()) {
            assertFirst(number - 1, "inserted", faultsAfter(number, copy));
            assertFirst(number - 1, "inserted", faultsAfterSealing(number, copy));
        }
    }

    @Test
    void namesWhereTheChainWasSealedAnew() {
        for (var number : room.numbers()) {
            var faults = inVain(() -> {
                run("update audit.entries set object = 'resource:1' where number = :n", number);
                var last = rows.lines(0, number - 1, 100).stream()
                        .reduce(Seal.NONE, (seal, line) -> line.sealedAfter(seal), (_, after) -> after);
                run("delete from audit.seals where number >= :n", number);
                var seals = new ArrayList<Seal>();
                for (var line : rows.lines(number - 1, LAST, 100)) {
                    last = line.sealedAfter(last);
                    seals.add(last);
                }
                rows.add(seals);
            });
            assertThat(faults)
                    .extracting(Fault::object, Fault::kind)
                    .containsExactly(Tuple.tuple("entry:" + LAST, "rewritten"));
        }
    }

    @Test
    void noticesAnEndThatWasCutOff() {
        for (var number : room.numbers()) {
            assertFirst(
                    LAST,
                    "cut",
                    faultsAfter(
                            number,
                            "delete from audit.entries where number >= :n",
                            "delete from audit.seals where number >= :n"));
        }
    }

    @Test
    void tellsEachOfSeveralFaults() {
        assertThat(faultsAfter(6, "delete from audit.entries where number in (:n, 15)"))
                .extracting(Fault::object)
                .containsExactly("entry:6", "entry:15");
    }

    @Test
    void leavesWhatIsNotSealedYetAlone() {
        room.note(AuditRoom.deed("publishing.withdraw", "resource:late"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void goesAlongInSlicesThatMeet() {
        var all = new ArrayList<Joint>();
        for (var some = rows.joints(Long.MIN_VALUE, LAST, 3); !some.isEmpty(); ) {
            assertThat(some).hasSizeLessThanOrEqualTo(3);
            all.addAll(some);
            some = rows.joints(some.getLast().number(), LAST, 3);
        }
        assertThat(all)
                .hasSize(8)
                .allSatisfy(it -> assertThat(it.line()).isNotNull())
                .allSatisfy(it -> assertThat(it.seal()).isNotNull());
    }

    private static void assertFirst(long number, String kind, List<Fault> faults) {
        assertThat(faults).isNotEmpty();
        assertThat(faults.getFirst()).extracting(Fault::object, Fault::kind).containsExactly("entry:" + number, kind);
    }

    private List<Fault> faultsAfter(long number, String... statements) {
        return inVain(() -> List.of(statements).forEach(it -> run(it, number)));
    }

    /** With a seal that fits, which takes dropping what keeps the chain from being forked. */
    private List<Fault> faultsAfterSealing(long number, String statement) {
        return inVain(() -> {
            run("alter table audit.seals drop constraint seals_previous_key", number);
            run(statement, number);
            var before = rows.seal(number - STEP).orElse(Seal.NONE);
            rows.add(List.of(rows.lines(number - STEP, number - 1, 1).getFirst().sealedAfter(before)));
        });
    }

    /** What is found afterwards; then everything is put back. */
    private List<Fault> inVain(Runnable tampering) {
        var found = new ArrayList<Fault>();
        room.transactions.executeWithoutResult(it -> {
            run("set local session_replication_role = replica", 0);
            tampering.run();
            found.addAll(faults());
            it.setRollbackOnly();
        });
        return found;
    }

    private void run(String statement, long number) {
        var sql = room.jdbc.sql(statement);
        (statement.contains(":n") ? sql.param("n", number) : sql).update();
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        room.bean(ChainCheck.class).run(faults::add);
        return faults;
    }
}
