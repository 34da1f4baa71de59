package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cities4children.WholeProgram;
import org.cities4children.editing.row.Keeping;
import org.cities4children.exchange.intake.Undoing.Kept;
import org.cities4children.exchange.intake.Undoing.Undone;
import org.cities4children.exchange.intake.Undoing.Why;
import org.cities4children.exchange.report.ConsoleReporter;
import org.cities4children.exchange.rows.Rows;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.web.Language;
import org.cities4children.web.Reader;
import org.cities4children.web.language.VocabularyFixture;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an editor wrote over an import outlives the undoing of the import. */
@WholeProgram
class UndoAndEditingTests {

    private static final By ADA = new By.Operator("ada");

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private Undo undo;

    @Autowired
    private Importers importers;

    @Autowired
    private Publications publications;

    @Autowired
    private Keeping keeping;

    @Autowired
    private Merging merging;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn editor;
    private TransactionTemplate transactions;
    private final List<Runnable> cleaning = new ArrayList<>();

    @BeforeEach
    void signIn() {
        editor = SignedIn.as(Role.EDITOR, port);
        transactions = new TransactionTemplate(transactionManager);
    }

    @AfterEach
    void clean() {
        cleaning.forEach(Runnable::run);
        editor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "collections", "posts", "events"})
    void keepsWhatWasWrittenAtTheDesk(String kind) throws IOException {
        long batch = take(kind, row("kept-okapi"), row("gone-okapi"));
        var piece = piece(kind, "kept-okapi");
        edit(piece, "Okapi by hand");

        var rehearsed = undo.rehearse(batch);
        assertThat(find(kind, "gone-okapi")).as("after the rehearsal").isPresent();

        assertThat(undo.undo(batch, ADA))
                .isEqualTo(rehearsed)
                .isEqualTo(new Undone(1, List.of(new Kept(kind, key(kind, "kept-okapi"), 1, new Why.Changed()))));
        assertThat(editor.page(piece).select("#title").val()).isEqualTo("Okapi by hand");
        assertThat(find(kind, "gone-okapi")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "collections", "posts", "events"})
    void keepsWhatIsSavedWhileItRuns(String kind) throws IOException {
        long batch = take(kind, row("busy-okapi"));
        var editable = editable(kind);
        var key = key(kind, "busy-okapi");

        var outcome = Objects.requireNonNull(transactions.execute(_ -> {
            var row = editable.handedIn(key).orElseThrow().put("title", "Okapi in time");
            editable.take(key, row);
            var undoing = CompletableFuture.supplyAsync(() -> undone(batch));
            await().until(() -> waiting() > 0);
            return undoing;
        }));

        assertThat(outcome.join()).isEqualTo(new Undone(0, List.of(new Kept(kind, key, 1, new Why.Changed()))));
        assertThat(editable.handedIn(key).orElseThrow().path("title").stringValue())
                .isEqualTo("Okapi in time");
    }

    @Test
    void holdsNobodyUpWhoSavesARowThatStays() throws IOException {
        long batch = take("resources", row("free-okapi"));
        var piece = piece("resources", "free-okapi");
        edit(piece, "Okapi by hand");

        transactions.executeWithoutResult(whole -> {
            whole.setRollbackOnly();
            assertThat(rehearsed(batch)).isInstanceOf(Undone.class);
            edit(piece, "Okapi while an undo goes on");
        });

        assertThat(editor.page(piece).select("#title").val()).isEqualTo("Okapi while an undo goes on");
    }

    @Test
    void keepsTheResourceThatACollectionHoldsUntilThatIsUndone() throws IOException {
        long batch = take("resources", row("held-okapi"), row("free-okapi"));
        long collections = take("collections", row("holding-okapi").replace(SAMPLE, "held-okapi"));

        var why = new Why.Refused(new Reason("knowledge.refused.held", 1));
        assertThat(undo.undo(batch, ADA))
                .isEqualTo(new Undone(1, List.of(new Kept("resources", key("resources", "held-okapi"), 1, why))));

        undo.undo(collections, ADA);
        assertThat(undo.undo(batch, ADA)).isEqualTo(new Undone(1, List.of()));
        assertThat(find("resources", "held-okapi")).isEmpty();
    }

    @Test
    void keepsWithdrawnWhatWasWithdrawn() throws IOException {
        long batch = take("resources", row("withdrawn-okapi"), row("other-okapi"));
        var piece = piece("resources", "withdrawn-okapi");
        editor.post(piece + "/standing/withdrawal", "reason", "It was written by a test.");
        cleaning.addFirst(() -> editor.post(piece + "/standing/showing"));

        assertThat(undo.undo(batch, ADA)).isInstanceOfSatisfying(Undone.class, it -> {
            assertThat(it.back()).isOne();
            assertThat(it.kept())
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.why())
                            .isInstanceOfSatisfying(
                                    Why.Refused.class,
                                    why -> assertThat(why.reason().key()).isEqualTo("publishing.refused.withdrawn")));
        });
        assertThat(editor.page(piece + "/standing").select("form[action$=showing]"))
                .hasSize(1);
    }

    @Test
    void letsAnEditorTakeTheAddressOfWhatItRemoves() throws IOException {
        long batch = takeWithTopic(row("addressed-okapi"));

        var undoing = Objects.requireNonNull(transactions.execute(_ -> {
            save("resources", row("first-okapi"));
            var started = CompletableFuture.supplyAsync(() -> undone(batch));
            await().until(() -> waiting() > 0);
            save(
                    "resources",
                    row("other-okapi").replace("\"title\": \"other-okapi\"", "\"title\": \"addressed-okapi\""));
            return started;
        }));

        assertThat(undoing.join()).isEqualTo(new Undone(2, List.of()));
        assertThat(find("resources", "other-okapi")).isPresent();
    }

    @Test
    void waitsForNobodyWhoWaitsForIt() throws IOException {
        long batch = takeWithTopic(row("busy-okapi"));
        var editable = editable("resources");
        var key = key("resources", "busy-okapi");
        var row = editable.handedIn(key).orElseThrow();
        var mark = Keeping.mark(row);

        List<CompletableFuture<?>> both = new ArrayList<>();
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("lock table publishing.merges in exclusive mode").update();
            both.add(CompletableFuture.supplyAsync(() -> undone(batch), Thread::startVirtualThread));
            await().until(() -> waiting() == 1);
            both.add(CompletableFuture.supplyAsync(
                    () -> keeping.change(
                            editable, key, mark, it -> it.put("title", "Okapi by hand"), UUID.randomUUID()),
                    Thread::startVirtualThread));
            await().until(() -> waiting() == 2);
        });

        assertThat(both.getFirst().join()).isEqualTo(new Undone(2, List.of()));
        assertThat(both.getLast().join()).isEqualTo(new Keeping.Outcome.Away());
    }

    /** PostgreSQL would part this ring after a second, by letting one pass the queue: that long nobody could save. */
    @Test
    void importsSavesAndMergesAtOnceWithoutARing() throws IOException {
        rings("30s");
        cleaning.addFirst(() -> rings("1s"));
        take("resources", row("busy-okapi"));
        take("topics", TOPIC, OTHER_TOPIC);
        var editable = editable("resources");
        var key = key("resources", "busy-okapi");
        var mark = Keeping.mark(editable.handedIn(key).orElseThrow());
        var again = row("busy-okapi").replace("\"tool\"", "\"guidance\"");

        List<CompletableFuture<?>> all = new ArrayList<>();
        transactions.executeWithoutResult(_ -> {
            // Here an import waits that has written the row of a resource, and goes on to file it.
            jdbc.sql("lock table knowledge.variants in share mode").update();
            all.add(begun(() -> updated("resources", again)));
            await().until(() -> waiting() == 1);
            all.add(begun(() ->
                    keeping.change(editable, key, mark, it -> it.put("title", "Okapi by hand"), UUID.randomUUID())));
            await().until(() -> waiting() == 2);
            all.add(begun(() -> merged("okapi", "quagga")));
            await().until(() -> waiting() == 3);
        });

        assertThat(all).allSatisfy(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(15)));
        assertThat(all.getFirst().join()).isEqualTo(1);
        assertThat(all.get(1).join()).isInstanceOf(Keeping.Outcome.Overtaken.class);
        assertThat(all.getLast().join()).isEqualTo("quagga");
    }

    /** After how long PostgreSQL looks whether somebody waits in a ring. */
    private void rings(String time) {
        jdbc.sql("alter system set deadlock_timeout = '" + time + "'").update();
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private static <T> CompletableFuture<T> begun(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private int updated(String kind, String row) {
        try {
            var reporter = new ConsoleReporter(
                    Notes.in(Path.of(".")), VocabularyFixture.demonstration().words(Language.ENGLISH, "/"));
            return intake.take("okapi", ADA, List.of(file(kind, row)), reporter)
                    .getFirst()
                    .updated();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String merged(String gone, String stays) {
        var merge = merging.merge("topic", gone, stays);
        cleaning.addFirst(() -> merging.undo(merge.id()));
        return merge.stays();
    }

    private static final String OTHER_TOPIC = "{\"id\": \"quagga\", \"label\": \"Quagga\"}";
    private static final String TOPIC = "{\"id\": \"okapi\", \"label\": \"Okapi\"}";
    private static final String SAMPLE = "guidance-for-safe-and-healthy-journeys-to-school-2020";

    /** A row that each kind takes; what a kind does not know stays in it unread. */
    private static String row(String id) {
        return """
                {"id": "%s", "title": "%s", "kind": "tool", "type": "tool", "date": "2020-05-04", "resources": ["%s"]}
                """.formatted(id, id, SAMPLE).strip();
    }

    private long take(String kind, String... rows) throws IOException {
        var reporter = new ConsoleReporter(
                Notes.in(Path.of(".")), VocabularyFixture.demonstration().words(Language.ENGLISH, "/"));
        var summary =
                intake.take("okapi", ADA, List.of(file(kind, rows)), reporter).getFirst();
        assertThat(summary.created()).isEqualTo(rows.length);
        for (var it : rows) {
            removed(kind, it);
        }
        return Objects.requireNonNull(summary.batch());
    }

    /** Takes a topic and a resource in as one batch. */
    private long takeWithTopic(String resource) throws IOException {
        removed("topics", TOPIC);
        removed("resources", resource);
        var files = List.of(file("topics", TOPIC), file("resources", resource));
        var reporter = new ConsoleReporter(
                Notes.in(Path.of(".")), VocabularyFixture.demonstration().words(Language.ENGLISH, "/"));
        return Objects.requireNonNull(
                intake.take("okapi", ADA, files, reporter).getFirst().batch());
    }

    private Rows file(String kind, String... rows) {
        return intake.file(kind, new ByteArrayResource(String.join("\n", rows).getBytes(StandardCharsets.UTF_8)));
    }

    /** As an editor's save does it: the terms first. */
    private void save(String kind, String row) {
        publications.holdTerms();
        var content = (ObjectNode) new JsonMapper().readTree(row);
        importers.of(kind).take(importers.of(kind).key(content), content);
        removed(kind, row);
    }

    /** When the test is over. */
    private void removed(String kind, String row) {
        var key = importers.of(kind).key((ObjectNode) new JsonMapper().readTree(row));
        cleaning.addFirst(
                () -> transactions.executeWithoutResult(_ -> importers.of(kind).putBack(key, null)));
    }

    private String piece(String kind, String id) {
        var piece = publications.kept(editable(kind).published(), id, 0, 1).getFirst();
        return "/desk/content/" + kind + "/" + piece.id();
    }

    /** Sends the form as it stands, with another title. */
    private void edit(String piece, String title) {
        var form = editor.page(piece).select("form:has([name=base-mark])").getFirst();
        List<String> fields = new ArrayList<>();
        for (var it : ((FormElement) form).formData()) {
            fields.add(it.key());
            fields.add(it.key().equals("title") ? title : it.value());
        }
        var answer = editor.post(piece, fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
    }

    private Optional<ObjectNode> find(String kind, String id) {
        return editable(kind).handedIn(key(kind, id));
    }

    private String key(String kind, String id) {
        return importers.of(kind).key((ObjectNode) new JsonMapper().readTree(row(id)));
    }

    private Publishable editable(String kind) {
        return (Publishable) importers.of(kind);
    }

    private Undoing undone(long batch) {
        try {
            return undo.undo(batch, ADA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Undoing rehearsed(long batch) {
        try {
            return undo.rehearse(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }
}
