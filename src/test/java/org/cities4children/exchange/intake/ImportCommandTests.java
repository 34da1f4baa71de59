package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportCommandTests {

    private final Store store = new Store("things");
    private final AtomicInteger waited = new AtomicInteger();
    private final ImportCommand command = new ImportCommand(
            store.intake(), store.past, store.undo, waited::incrementAndGet, VocabularyFixture.demonstration());

    @TempDir
    private Path folder;

    private Notes notes;

    @BeforeEach
    void start() {
        notes = Notes.in(folder);
    }

    @Test
    void takesGoodRowsAndNamesLineAndReasonOfEachBadOne() throws IOException {
        write("things.jsonl", """
                {"id": "a", "title": "One"}
                {"title": "No id"}
                {"id": "b", "title": "Two", "topic": "x"}
                {"id": "c", "title":
                [1]

                {"id": "a", "title": "Again"}
                {"id": "d", "title": {"not": "text"}}
                {"id": "e", "id": "f"}
                {"id": "g", "title": "null \\u0000 character"}
                {"id": "h", "title": "Failing", "failing": true}
                {"id": "i", "title": "Last"}""");

        assertThat(run("things", "things.jsonl")).isEqualTo(1);

        assertThat(store.things()).containsExactly("a=One", "i=Last");
        assertThat(notes.said())
                .contains(
                        "things.jsonl line 2: id: it is missing",
                        "things.jsonl line 3: topics: there is no topic “x”",
                        "things.jsonl line 5: the line is JSON, but not an object in braces",
                        "things.jsonl line 7: duplicate of line 1 (“a”)",
                        "things.jsonl line 8: a value has the wrong type, such as a number where a text belongs",
                        "things.jsonl line 10: a value holds a null character or half a character, which is no text",
                        "things.jsonl line 11: the program failed on it; its log tells more")
                .anySatisfy(it -> assertThat(it).startsWith("things.jsonl line 4: not JSON at column 21: "))
                .anySatisfy(it -> assertThat(it).startsWith("things.jsonl line 9: not JSON at column 17: "));
        assertThat(notes.printed().getFirst())
                .isEqualTo(
                        "{\"file\":\"things.jsonl\",\"line\":2,\"key\":null,\"field\":\"id\",\"reason\":\"it is missing\"}");
        assertThat(notes.printed().getLast())
                .isEqualTo("{\"batch\":1,\"kind\":\"things\",\"file\":\"things.jsonl\",\"created\":2,\"updated\":0,"
                        + "\"unchanged\":0,\"refused\":9,\"dryRun\":false}");
    }

    @Test
    void keepsTheWordsOfTheDatabaseToItself() throws IOException {
        JdbcClient.create(store.database())
                .sql("alter table exchange.things add constraint no_owls check (content ->> 'title' <> 'Owl')")
                .update();
        write("things.jsonl", "{\"id\":\"a\",\"title\":\"Owl\"}\n{\"id\":\"b\",\"title\":\"Kite\"}\n");

        assertThat(run("things", "things.jsonl")).isEqualTo(1);

        assertThat(store.things()).containsExactly("b=Kite");
        assertThat(notes.said()).anyMatch(it -> it.startsWith("things.jsonl line 1: it contradicts what is saved"));
        assertThat(notes.said() + "" + notes.printed()).doesNotContain("ERROR", "constraint", "no_owls");
    }

    @Test
    void refusesALineInAnotherEncodingAndGoesOn() throws IOException {
        Files.write(
                folder.resolve("things.jsonl"),
                "\uFEFF{\"id\":\"a\",\"title\":\"é\"}\r\n".getBytes(StandardCharsets.UTF_8));
        append("{\"id\":\"b\",\"title\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        append("{\"id\":\"c\",\"title\":\"ok\"}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(run("things", "things.jsonl")).isEqualTo(1);

        assertThat(store.things()).containsExactly("a=é", "c=ok");
        assertThat(notes.said()).contains("things.jsonl line 2: the line is not UTF-8: save the file in that encoding");
    }

    @Test
    void refusesALineOfMoreThanFourMegabytesAndGoesOn() throws IOException {
        write(
                "things.jsonl",
                "{\"id\":\"a\",\"title\":\"" + "x".repeat(5 << 20) + "\"}\n{\"id\":\"b\",\"title\":\"ok\"}");

        assertThat(run("things", "things.jsonl")).isEqualTo(1);

        assertThat(store.things()).containsExactly("b=ok");
        assertThat(notes.said()).contains("things.jsonl line 1: the line is longer than 4 MB");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws IOException {
        write("things.jsonl", "{\"id\":\"a\",\"title\":\"One\"}\n");

        assertThat(run("things", "things.jsonl")).isZero();
        assertThat(run("things", "things.jsonl")).isZero();

        assertThat(notes.printed().getLast()).contains("\"created\":0,\"updated\":0,\"unchanged\":1,\"refused\":0");
        assertThat(waited).hasValue(2);
    }

    @Test
    void reportsInADryRunWhatItWouldDoAndKeepsNothing() throws IOException {
        write(
                "things.jsonl",
                "{\"id\":\"a\",\"title\":\"One\"}\n{\"id\":\"b\",\"topic\":\"x\"}\n{\"id\":\"a\",\"title\":\"Two\"}\n");

        assertThat(run("things", "things.jsonl", "--dry-run")).isEqualTo(1);

        assertThat(store.things()).isEmpty();
        assertThat(store.past.all()).isEmpty();
        assertThat(notes.said()).contains("things.jsonl line 3: duplicate of line 1 (“a”)");
        assertThat(notes.printed().getLast())
                .contains("\"batch\":null", "\"created\":1", "\"refused\":2", "\"dryRun\":true");
    }

    @Test
    void takesAFolderAndNamesTheFilesThatItDoesNotTake() throws IOException {
        write("things.jsonl", "{\"id\":\"a\",\"title\":\"One\"}\n");
        write("posts.jsonl", "{}\n");
        write("README.md", "about it");

        assertThat(run("content", ".")).isZero();

        assertThat(notes.said()).contains("posts.jsonl: not taken by this version");
        assertThat(notes.printed()).contains("{\"file\":\"posts.jsonl\",\"reason\":\"not taken by this version\"}");
        assertThat(store.things()).containsExactly("a=One");
    }

    @Test
    void saysInASentenceWhatIsMissing() throws IOException {
        write("things.jsonl", "");

        assertThat(run("things", "things.jsonl")).isEqualTo(1);
        assertThat(run("things", "nowhere.jsonl")).isEqualTo(1);
        assertThat(run("content", "nowhere")).isEqualTo(1);
        assertThat(run("wings", "things.jsonl")).isEqualTo(1);
        assertThat(run("things", "https://example.org/things.jsonl")).isEqualTo(1);
        assertThat(run("undo", "7")).isEqualTo(1);
        assertThat(run("undo", "x")).isEqualTo(1);
        Files.delete(folder.resolve("things.jsonl"));
        assertThat(run("content", ".")).isEqualTo(1);
        assertThat(run("things")).isEqualTo(2);
        assertThat(run("things", "a", "--quickly")).isEqualTo(2);

        assertThat(notes.said())
                .contains(
                        "things.jsonl is empty.",
                        "There is no file " + folder.resolve("nowhere.jsonl") + ".",
                        "There is no folder " + folder.resolve("nowhere") + ".",
                        "There is no kind \"wings\"; there are: things.",
                        "There is no batch 7.");
        assertThat(notes.said()).anyMatch(it -> it.startsWith("This version takes files and folders only"));
        assertThat(notes.said()).anyMatch(it -> it.endsWith("holds no file that can be imported."));
    }

    @Test
    void keepsWhatAnInterruptedImportHadCommitted() throws IOException {
        var rows = new StringBuilder();
        for (var i = 1; i <= 250; i++) {
            rows.append("{\"id\":\"").append(i).append("\",\"title\":\"T\"}\n");
        }
        write("things.jsonl", rows + "{\"id\":\"x\",\"crash\":true}\n");

        assertThat(run("things", "things.jsonl")).isEqualTo(1);
        assertThat(notes.said().getLast())
                .startsWith("The import stopped, since the database failed: the disk is full.");

        assertThat(store.things()).hasSize(200);
        assertThat(run("batches")).isZero();
        assertThat(notes.printed().getLast()).contains("\"state\":\"unfinished\",\"created\":200");
        assertThat(run("undo", "1")).isZero();
        assertThat(store.things()).isEmpty();
        assertThat(run("undo", "1")).isEqualTo(1);
        assertThat(notes.said().getLast()).isEqualTo("Batch 1 is undone already.");
    }

    @Test
    void tellsWhatIsBeingTakenInAtTheDeskFromWhatWasCutOff() {
        store.interrupted("things");
        JdbcClient.create(store.database()).sql("""
                insert into exchange.errands (id, verb, person, batch, asked)
                values (gen_random_uuid(), 'take', gen_random_uuid(), 1, '2026-11-27')
                """).update();
        store.interrupted("others");

        assertThat(run("batches")).isZero();

        assertThat(notes.printed().getFirst()).contains("\"batch\":1", "\"state\":\"running\"");
        assertThat(notes.printed().getLast()).contains("\"batch\":2", "\"state\":\"unfinished\"");
    }

    @Test
    void namesTheRowsThatAnUndoKeeps() throws IOException {
        write("things.jsonl", "{\"id\":\"a\",\"title\":\"One\"}\n{\"id\":\"b\",\"title\":\"Two\"}\n");
        assertThat(run("things", "things.jsonl")).isZero();
        store.edit("b", "Edited");

        assertThat(run("undo", "1", "--dry-run")).isEqualTo(1);
        assertThat(store.things()).containsExactly("a=One", "b=Edited");
        assertThat(notes.said()).contains("Batch 1: 1 row put back, 1 kept (dry run: nothing was put back)");

        assertThat(run("undo", "1")).isEqualTo(1);
        assertThat(store.things()).containsExactly("b=Edited");
        assertThat(notes.said())
                .contains(
                        "things line 2 (\"b\") is kept: it was changed after the import",
                        "Batch 1: 1 row put back, 1 kept");
        assertThat(notes.printed())
                .endsWith(
                        "{\"batch\":1,\"kind\":\"things\",\"line\":2,\"key\":\"b\",\"reason\":\"it was changed after the import\"}",
                        "{\"batch\":1,\"undone\":1,\"kept\":1,\"dryRun\":false}");
        assertThat(run("undo", "1")).isEqualTo(1);
        assertThat(notes.said()).as("what is kept is kept again").contains("Batch 1: 0 rows put back, 1 kept");
    }

    @Test
    void refusesToUndoBeneathALaterBatch() throws IOException {
        write("things.jsonl", "{\"id\":\"a\",\"title\":\"One\"}\n");
        run("things", "things.jsonl");
        write("things.jsonl", "{\"id\":\"a\",\"title\":\"Two\"}\n");
        run("things", "things.jsonl");

        assertThat(run("undo", "1")).isEqualTo(1);

        assertThat(notes.said().getLast()).endsWith("undo those first. batch 2: things a");
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), notes);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(folder.resolve("things.jsonl"), bytes, StandardOpenOption.APPEND);
    }
}
