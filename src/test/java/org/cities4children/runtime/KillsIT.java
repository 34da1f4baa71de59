package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program, its database or both at moments that nobody chose, and counts after each what is there. A few
 * kills are part of every run; {@code mvn verify -Dit.test=KillsIT -Dkills=50} is the long one, {@code -Dkills.seed}
 * repeats one.
 */
class KillsIT {

    private static final int PORT = 18498;
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

    /** What one transaction of an import takes in, and thereby all that may be missing from the end of one. */
    private static final int ROWS_AT_ONCE = 200;

    private static final int ROWS = 3 * ROWS_AT_ONCE;
    private static final Pattern RECEIPT = Pattern.compile("C4C(-[0-9A-Z]{4}){2}");
    private static final Pattern ROW = Pattern.compile("for street (kill-\\d+-row-\\d+)");

    private final Random random = new Random(SEED);
    private final ConcurrentLinkedQueue<String> receipts = new ConcurrentLinkedQueue<>();
    private final List<String> rows = new ArrayList<>();

    @TempDir
    Path folder;

    private @Nullable Program program;

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.stop();
        }
    }

    @Test
    void startsAgainAfterEachKillAndHasAllThatWasAcknowledgedOnce() throws Exception {
        System.out.println("kills: " + KILLS + ", seed " + SEED);
        var serving = Program.serving(folder, PORT);
        program = serving;
        for (var kill = 0; kill < KILLS; kill++) {
            var fate = fates().get(kill % fates().size());
            serving = survivor(fate, kill, serving);
            program = serving;
            awaitReady(serving);
            expectEverythingOnce(serving, kill, fate);
            System.out.println("kill " + (kill + 1) + " (" + fate + "): " + rows.size() + " rows and " + receipts.size()
                    + " letters, each once");
        }
        assertThat(Program.command(folder, "verify")).returns(0, Program.Answer::status);
    }

    /** Every victim in the middle of every work, in an order of the seed. */
    private List<Fate> fates() {
        var fates = new ArrayList<Fate>();
        for (var victim : Victim.values()) {
            for (var work : Work.values()) {
                fates.add(new Fate(victim, work));
            }
        }
        Collections.shuffle(fates, new Random(SEED));
        return fates;
    }

    /** The program that serves after the kill: the same one when only its database was killed. */
    private Program survivor(Fate fate, int kill, Program serving) throws Exception {
        var victim = serving;
        if (fate.work() == Work.START) {
            serving.kill();
            victim = Program.starting(folder, PORT);
        }
        var letters = CompletableFuture.runAsync(() -> write(serving, kill));
        var work = begun(fate.work(), kill);
        Thread.sleep(random.nextInt(4_000));
        if (fate.victim() != Victim.PROGRAM) {
            victim.killDatabase();
        }
        if (fate.victim() != Victim.DATABASE) {
            victim.kill();
        }
        work.join();
        letters.join();
        // A start whose database is killed may give up: then it says so, and the next start is clean.
        if (fate.victim() == Victim.DATABASE && fate.work() != Work.START) {
            assertThat(victim.isAlive()).isTrue();
            return victim;
        }
        victim.kill();
        return Program.serving(folder, PORT);
    }

    private CompletableFuture<Void> begun(Work work, int kill) throws IOException {
        return switch (work) {
            case IMPORT -> {
                var file = file(kill);
                yield CompletableFuture.runAsync(() -> command("import", "resources", file.toString()));
            }
            case REINDEX -> CompletableFuture.runAsync(() -> command("reindex"));
            case START, LETTERS -> CompletableFuture.completedFuture(null);
        };
    }

    private void command(String... words) {
        try {
            Program.command(folder, words);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(int kill) throws IOException {
        var file = folder.resolve("kill-" + kill + ".jsonl");
        Files.write(
                file,
                IntStream.range(0, ROWS)
                        .mapToObj(row -> "kill-" + kill + "-row-" + row)
                        .map(id -> """
                                {"id": "%s", "title": "A playground for street %s", "year": 2024, "kind": "report", \
                                "language": "en", "url": "https://press.example/%s", "source": "https://press.example"}""".formatted(id, id, id))
                        .toList());
        return file;
    }

    /** Sends letters one after the other, until one is not acknowledged. */
    private void write(Program to, int kill) {
        try {
            for (var letter = 0; letter < 200; letter++) {
                var answer = to.post(
                        "/contact", "about=question&email=rima@example.org&message=Letter+" + letter + "+of+" + kill);
                if (answer.statusCode() != 303) {
                    return;
                }
                var receipt =
                        RECEIPT.matcher(answer.headers().firstValue("Location").orElse(""));
                assertThat(receipt.find()).isTrue();
                receipts.add(receipt.group());
                Thread.sleep(20);
            }
        } catch (IOException e) {
            // The program is gone, and whoever wrote was told nothing.
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitReady(Program program) throws InterruptedException {
        for (var look = 0; look < 1200; look++) {
            try {
                if (program.get("/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (HttpTimeoutException e) {
                // Asked again.
            } catch (IOException e) {
                throw new AssertionError("The program is gone", e);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not ready within a minute");
    }

    private void expectEverythingOnce(Program serving, int kill, Fate fate) throws IOException, InterruptedException {
        if (fate.work() == Work.IMPORT) {
            var some = rowsOf(serving, kill);
            assertThat(some.size() % ROWS_AT_ONCE).as("nothing half done").isZero();
            assertThat(Program.command(folder, "import", "resources", file(kill).toString()))
                    .returns(0, Program.Answer::status);
            IntStream.range(0, ROWS).forEach(row -> rows.add("kill-" + kill + "-row-" + row));
        }
        assertThat(idsOf(serving)).containsExactlyInAnyOrderElementsOf(rows);
        var kept = RECEIPT.matcher(Program.command(folder, "inbox").text())
                .results()
                .map(it -> it.group())
                .toList();
        assertThat(kept).doesNotHaveDuplicates().containsAll(receipts);
    }

    private static List<String> rowsOf(Program serving, int kill) throws IOException, InterruptedException {
        return idsOf(serving).stream()
                .filter(it -> it.startsWith("kill-" + kill + "-"))
                .toList();
    }

    /** The rows that the hub as a table has, as often as it has them. */
    private static List<String> idsOf(Program serving) throws IOException, InterruptedException {
        return ROW.matcher(serving.get("/hub/export.csv").body())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    /** What is killed. */
    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    /** What it is killed in the middle of. */
    private enum Work {
        IMPORT,
        REINDEX,
        START,
        LETTERS
    }

    private record Fate(Victim victim, Work work) {}
}
