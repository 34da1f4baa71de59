package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cities4children.WholeProgram;
import org.cities4children.exchange.report.ConsoleReporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.publishing.Publications;
import org.cities4children.web.Language;
import org.cities4children.web.language.VocabularyFixture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an editor wrote in another language outlives the file that comes again. */
@WholeProgram
class ImportAndSummaryTests {

    private static final By ADA = new By.Operator("ada");
    private static final String ROW = """
            {"id": "tarpan", "title": "Tarpan streets", "kind": "tool", "description": "How a tarpan slowed the traffic.",
             "translations": [{"language": "es", "title": "Calles", "description": "Del archivo.",
                               "url": "https://tarpan.example/es"}]}
            """.replace("\n", " ");

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
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    private SignedIn editor;
    private String piece;

    @BeforeEach
    void bring() throws IOException {
        editor = SignedIn.as(Role.EDITOR, port);
        assertThat(take(ROW).created()).isEqualTo(1);
        piece = "/desk/content/resources/"
                + publications.kept("resource", "tarpan", 0, 1).getFirst().id();
    }

    @AfterEach
    void clean() {
        new TransactionTemplate(transactionManager)
                .executeWithoutResult(_ -> importers.of("resources").putBack("id:tarpan", null));
        editor.close();
    }

    @Test
    void aFileThatComesAgainChangesNothingThatWasWrittenByHand() throws IOException {
        save("bn", "তর্পান", "হাতে লেখা।");
        save("es", "Calles", "A mano.");

        assertThat(take(ROW).unchanged()).isEqualTo(1);
        assertThat(take(ROW.replace("Del archivo.", "Otra vez del archivo.")).updated())
                .isEqualTo(1);

        assertThat(editor.page("/bn/hub/tarpan-streets").select(".lead").text()).isEqualTo("হাতে লেখা।");
        assertThat(editor.page("/es/hub/tarpan-streets").select(".lead").text()).isEqualTo("A mano.");
        assertThat(form("es").select("ol a[href$=came]")).hasSize(1);
        assertThat(editor.page(piece + "/summaries/es?from=came")
                        .select("#description")
                        .val())
                .isEqualTo("Otra vez del archivo.");
    }

    @Test
    void whatWasTakenAwayDoesNotComeBackWithTheFile() throws IOException {
        editor.post(piece + "/summaries/es/removal", "base-mark", mark("es"));

        take(ROW.replace("traffic", "cars"));

        var page = editor.page("/es/hub/tarpan-streets");
        assertThat(page.select("main").text()).doesNotContain("Del archivo.");
        assertThat(page.select("a[href='https://tarpan.example/es']"))
                .as("where the work itself is")
                .hasSize(1);
        assertThat(page.select("p.meta a[rel=nofollow]").attr("href")).endsWith("/summaries/es");
    }

    @Test
    void aFileCorrectsWhatNobodyWroteOver() throws IOException {
        take(ROW.replace("Del archivo.", "Mejor del archivo."));

        assertThat(editor.page("/es/hub/tarpan-streets").select(".lead").text()).isEqualTo("Mejor del archivo.");
        assertThat(editor.page(piece).select("li:has(a[href$=/es])").text()).isEqualTo("Spanish Came with an import");
    }

    @Test
    void anUndoneImportKeepsTheRowThatWasWrittenIn() throws IOException {
        long batch = Objects.requireNonNull(take(ROW.replace("traffic", "cars")).batch());
        save("bn", "তর্পান", "হাতে লেখা।");

        assertThat(undo.undo(batch, ADA))
                .isInstanceOfSatisfying(
                        Undoing.Undone.class,
                        it -> assertThat(it.kept())
                                .extracting(Undoing.Kept::why)
                                .containsExactly(new Undoing.Why.Changed()));
        assertThat(editor.page("/bn/hub/tarpan-streets").select(".lead").text()).isEqualTo("হাতে লেখা।");
    }

    @Test
    void anEarlierVersionTellsWhichImportBroughtItAndWhen() throws IOException {
        long batch =
                Objects.requireNonNull(take(ROW.replace("traffic", "trams")).batch());
        jdbc.sql("update exchange.import_batches set started_at = '2024-02-29 10:00Z' where id = :batch")
                .param("batch", batch)
                .update();

        editor.sent(piece, "note", "By hand.");

        assertThat(editor.page(piece + "/revisions").select("main ol > li").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).doesNotContain("29 February 2024"),
                        it -> assertThat(it).contains("Import: tarpan", "29 February 2024"));
    }

    @Test
    void aRowWhoseTextsByHandAreNoneIsRefused() throws IOException {
        assertThat(take(ROW.replace("\"kind\"", "\"summaries\": [1], \"kind\"")).refused())
                .isEqualTo(1);
    }

    private Summary take(String row) throws IOException {
        var file = intake.file("resources", new ByteArrayResource(row.getBytes(StandardCharsets.UTF_8)));
        return intake.take(
                        "tarpan",
                        ADA,
                        List.of(file),
                        new ConsoleReporter(
                                Notes.in(Path.of(".")),
                                VocabularyFixture.demonstration().words(Language.ENGLISH, "/")))
                .getFirst();
    }

    private void save(String language, String title, String text) {
        var answer = editor.post(
                piece + "/summaries/" + language, "base-mark", mark(language), "title", title, "description", text);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private Document form(String language) {
        return editor.page(piece + "/summaries/" + language);
    }

    private String mark(String language) {
        return form(language).select(".form [name=base-mark]").val();
    }
}
