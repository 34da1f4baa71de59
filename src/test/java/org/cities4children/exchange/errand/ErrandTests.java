package org.cities4children.exchange.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.audit.NotedAudit;
import org.cities4children.exchange.errand.Errand.Outcome;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.IntakeRefused;
import org.cities4children.exchange.intake.Store;
import org.cities4children.exchange.report.Tally;
import org.cities4children.exchange.rows.JsonLines;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.runtime.job.JobState;
import org.cities4children.runtime.job.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What was asked for is done once, begins again when it was cut off, and is not kept for long. */
class ErrandTests {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BIM = new UUID(2, 2);

    private final Store store = new Store("things");
    private final JdbcClient jdbc = JdbcClient.create(store.database());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T10:00:00Z"));
    private final Ids ids = new Ids(clock);
    private final Uploads uploads = new Uploads(jdbc, ids, new NotedAudit(), clock, store.intake());
    private final Errands errands = new Errands(jdbc, ids, clock);
    private final ErrandRows rows = new ErrandRows(jdbc, new JdbcTemplate(store.database()));
    private final List<String> woken = new ArrayList<>();
    private final Clerk clerk = new Clerk(uploads, errands, rows, new Woken(woken));
    private final ErrandJob job = new ErrandJob(
            errands,
            uploads,
            new Importing(uploads, errands, rows, store.intake(), new JdbcTransactionManager(store.database())),
            new PuttingBack(errands, rows, store.undo(), new JdbcTransactionManager(store.database())));

    @Test
    void takesAFileInAfterItsRehearsalOnly() {
        var upload = handIn(row("a"), row("b"), "{\"title\":\"No id\"}", "broken");
        assertThat(woken).containsExactly(ErrandJob.NAME);
        assertThat(clerk.take(upload)).as("not rehearsed yet").isFalse();
        job.run();
        var rehearsal = clerk.rehearsal(upload).orElseThrow();
        assertThat(rehearsal.outcome()).isEqualTo(Outcome.DONE);
        assertThat(rehearsal.line()).isEqualTo(4);
        assertThat(clerk.tally(rehearsal)).isEqualTo(new Tally(2, 0, 0, 2));
        assertThat(clerk.first(rehearsal, 10)).extracting("line").containsExactly(3, 4, 1, 2);
        assertThat(store.things()).isEmpty();

        assertThat(clerk.take(upload)).isTrue();
        job.run();
        assertThat(store.things()).containsExactly("a=T", "b=T");
        assertThat(store.deeds()).containsExactly("exchange.import batch:1");
        assertThat(clerk.taking(upload).orElseThrow().batch()).isEqualTo(1L);
    }

    @Test
    void goesOnWithTheNextWhenAFileHasGoneWithItsPersonsAccount() throws IOException {
        var gone = handIn(row("a"));
        var errand = errands.next().orElseThrow();
        jdbc.sql("delete from exchange.uploads where id = :id")
                .param("id", gone.id())
                .update();
        var importing =
                new Importing(uploads, errands, rows, store.intake(), new JdbcTransactionManager(store.database()));

        importing.rehearse(errand, gone.id());
        importing.take(errand, gone.id());

        assertThat(store.deeds()).isEmpty();
        var next = handIn(row("b"));
        job.run();
        assertThat(clerk.rehearsal(next).orElseThrow().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void takesAFileInOnceHoweverManyAskAtOnce() throws InterruptedException {
        var upload = handIn(row("a"));
        job.run();
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> ask = () -> clerk.take(upload);
            var asked = hands.invokeAll(Stream.generate(() -> ask).limit(20).toList());
            assertThat(asked).allMatch(it -> it.resultNow());
        }
        job.run();
        clerk.take(upload);
        job.run();
        assertThat(store.deeds()).containsExactly("exchange.import batch:1");
    }

    @Test
    void goesOnWithTheSameBatchAfterItWasCutOff() {
        var good = IntStream.rangeClosed(1, 250).mapToObj(it -> row("n" + it)).collect(Collectors.joining("\n"));
        var upload = handIn(good, row("last"));
        job.run();
        clerk.take(upload);
        jdbc.sql("""
                create function exchange.full_disk() returns trigger language plpgsql as
                $$ begin if new.key = 'last' then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$
                """).update();
        jdbc.sql(
                        "create trigger full_disk before insert on exchange.things for each row execute function exchange.full_disk()")
                .update();
        assertThatThrownBy(job::run).isInstanceOf(RuntimeException.class);
        assertThat(store.things()).hasSize(200);
        assertThat(clerk.taking(upload).orElseThrow().line()).isEqualTo(200);
        store.edit("n7", "Edited meanwhile");
        jdbc.sql("drop trigger full_disk on exchange.things").update();

        job.run();
        assertThat(store.things()).hasSize(251).contains("n7=Edited meanwhile");
        assertThat(clerk.taking(upload).orElseThrow().batch()).isEqualTo(1L);
        assertThat(store.deeds()).containsExactly("exchange.import batch:1");
    }

    @Test
    void givesUpWhatFailsAgainAndAgainAndTriesItWhenAskedAnew() {
        var upload = handIn("{\"id\":\"x\",\"crash\":true}");
        for (var i = 0; i < Errands.ATTEMPTS; i++) {
            assertThatThrownBy(job::run).isInstanceOf(DataAccessResourceFailureException.class);
        }
        job.run();
        assertThat(clerk.rehearsal(upload).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        clerk.rehearse(upload);
        assertThat(clerk.rehearsal(upload).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void beginsANewBatchWhenSomebodyUndidTheOneThatFailed() {
        var upload = handIn(row("a"));
        job.run();
        clerk.take(upload);
        job.run();
        jdbc.sql("update exchange.errands set outcome = 'failed' where verb = 'take'")
                .update();
        clerk.rehearseUndo(1, ADA);
        job.run();
        clerk.undo(1, clerk.undoing(1).orElseThrow().id().toString(), ADA);
        job.run();
        assertThat(store.things()).isEmpty();
        assertThat(clerk.take(upload)).isTrue();
        job.run();
        assertThat(store.things()).containsExactly("a=T");
        assertThat(clerk.taking(upload).orElseThrow().batch()).isEqualTo(2L);
    }

    @Test
    void beginsANewBatchAlsoWhenTheUndoWasStillWaiting() {
        var upload = handIn(row("a"));
        job.run();
        clerk.take(upload);
        job.run();
        jdbc.sql("update exchange.errands set outcome = 'failed' where verb = 'take'")
                .update();
        clerk.rehearseUndo(1, ADA);
        job.run();
        clerk.undo(1, clerk.undoing(1).orElseThrow().id().toString(), ADA);
        clock.pass(Duration.ofMinutes(1));
        assertThat(clerk.take(upload)).isTrue();
        job.run();
        assertThat(store.things()).containsExactly("a=T");
        assertThat(clerk.taking(upload).orElseThrow().batch()).isEqualTo(2L);
        assertThat(clerk.taking(upload).orElseThrow().isDone()).isTrue();
    }

    @Test
    void undoesWhatWasRehearsedLastAndTellsWhatStays() {
        take(row("a"), row("b"));
        store.edit("b", "Edited");
        assertThat(clerk.undo(1, "", ADA)).as("without a rehearsal").isFalse();
        clerk.rehearseUndo(1, ADA);
        job.run();
        var rehearsal = clerk.undoing(1).orElseThrow();
        assertThat(rehearsal.back()).isEqualTo(1);
        assertThat(clerk.count(rehearsal)).isEqualTo(1);
        assertThat(clerk.first(rehearsal, 5).getFirst().key()).isEqualTo("b");
        assertThat(store.things()).containsExactly("a=T", "b=Edited");

        assertThat(clerk.undo(1, rehearsal.id().toString(), BIM)).isTrue();
        assertThat(clerk.undo(1, rehearsal.id().toString(), BIM))
                .as("a second click")
                .isTrue();
        job.run();
        assertThat(store.things()).containsExactly("b=Edited");
        assertThat(store.deeds()).containsExactly("exchange.import batch:1", "exchange.undo batch:1");
        assertThat(clerk.undoing(1).orElseThrow().person()).isEqualTo(BIM);
    }

    @Test
    void letsNobodyImportBeforeAnUndoAndItsNoteAreKept() throws IOException {
        take(row("a"));
        clerk.rehearseUndo(1, ADA);
        job.run();
        clerk.undo(1, clerk.undoing(1).orElseThrow().id().toString(), ADA);
        var noting = new Errands(jdbc, ids, clock) {
            @Override
            void end(Errand errand, Outcome outcome, int back) {
                super.end(errand, outcome, back);
                assertThatThrownBy(CompletableFuture.runAsync(ErrandTests.this::importsByCommand)::join)
                        .hasCauseInstanceOf(IntakeRefused.Busy.class);
            }
        };
        new PuttingBack(noting, rows, store.undo(), new JdbcTransactionManager(store.database()))
                .undo(errands.next().orElseThrow(), 1);
        assertThat(clerk.undoing(1).orElseThrow().outcome()).isEqualTo(Outcome.DONE);
        assertThat(store.things()).isEmpty();
    }

    private void importsByCommand() {
        try {
            var file = new JsonLines("things", new ByteArrayResource(row("a").getBytes(StandardCharsets.UTF_8)));
            store.intake().take("again", new By.Somebody(BIM), List.of(file), new Progress((_, _) -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesTheLaterBatchThatIsUndoneFirst() {
        take(row("a"));
        take("{\"id\":\"a\",\"title\":\"Other\"}");
        clerk.rehearseUndo(1, ADA);
        job.run();
        var rehearsal = clerk.undoing(1).orElseThrow();
        assertThat(rehearsal.outcome()).isEqualTo(Outcome.OVERLAID);
        assertThat(clerk.later(rehearsal)).containsExactly(2L);
        assertThat(clerk.undo(1, rehearsal.id().toString(), ADA)).isFalse();
    }

    @Test
    void namesTheNewestBatchFirstHoweverManyRowsOthersChanged() {
        take(all("1"));
        take(all("2"));
        take("{\"id\":\"n7\",\"title\":\"3\"}");
        clerk.rehearseUndo(1, ADA);
        job.run();
        assertThat(clerk.later(clerk.undoing(1).orElseThrow())).containsExactly(3L, 2L);
        clerk.rehearseUndo(3, ADA);
        job.run();
        assertThat(clerk.undoing(3).orElseThrow().outcome()).isEqualTo(Outcome.DONE);
    }

    private static String all(String title) {
        return IntStream.range(0, 30)
                .mapToObj(it -> "{\"id\":\"n" + it + "\",\"title\":\"" + title + "\"}")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void showsAFileToItsOwnerOnlyAndForgetsItAfterADay() {
        var upload = handIn(row("a"));
        assertThat(uploads.find(upload.id(), BIM)).isEmpty();
        assertThat(uploads.of(BIM)).isEmpty();
        clock.pass(Duration.ofHours(25));
        job.run();
        assertThat(uploads.of(ADA)).as("not while something is asked for").hasSize(1);
        job.run();
        assertThat(uploads.of(ADA)).isEmpty();
        assertThat(jdbc.sql("select count(*) from exchange.errand_rows")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheLastFiveFilesOfEachAndThrowsAwayWhatIsNoLongerWanted() {
        for (var i = 0; i < 7; i++) {
            handIn(row("a" + i));
            job.run();
        }
        assertThat(uploads.of(ADA)).hasSize(5);
        uploads.discard(uploads.of(ADA).getFirst());
        assertThat(uploads.of(ADA)).hasSize(4);
    }

    @Test
    void takesNoSixthFileWhileItWorksOnFive() {
        for (var i = 0; i < 5; i++) {
            handIn(row("a" + i));
        }
        assertThat(clerk.handIn(ADA, "things", "things.jsonl", new byte[] {'{', '}'}))
                .isEmpty();
        assertThat(uploads.of(ADA)).hasSize(5);
        assertThat(clerk.handIn(BIM, "things", "things.jsonl", new byte[] {'{', '}'}))
                .as("somebody else's")
                .isPresent();
        job.run();
        handIn(row("a6"));
        assertThat(uploads.of(ADA)).hasSize(5);
    }

    private void take(String... lines) {
        var upload = handIn(lines);
        job.run();
        assertThat(clerk.take(upload)).isTrue();
        job.run();
    }

    private Upload handIn(String... lines) {
        var content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return clerk.handIn(ADA, "things", "things.jsonl", content).orElseThrow();
    }

    private static String row(String id) {
        return "{\"id\":\"" + id + "\",\"title\":\"T\"}";
    }

    private record Woken(List<String> names) implements Jobs {

        @Override
        public List<JobState> all() {
            return List.of();
        }

        @Override
        public void wake(String name) {
            names.add(name);
        }
    }
}
