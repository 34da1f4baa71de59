package org.cities4children.editing.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes resources of its own and withdraws them, so that no other test finds them. */
@WholeProgram
class PieceControllerTests {

    private static final String LIST = "/desk/content/resources";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn editor;
    private String piece;

    @BeforeEach
    void writeOne() {
        editor = SignedIn.as(Role.EDITOR, port);
        var answer = editor.post(LIST, "title", "Quagga crossings " + System.nanoTime(), "kind", "tool");
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
        piece = Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    @AfterEach
    void withdrawIt() {
        editor.post(piece + "/standing/withdrawal", "reason", "It was written by a test.");
        editor.close();
    }

    @Test
    void showsAtOnceWhatWasWritten() {
        var page = editor.page(piece + "?done=saved");

        assertThat(page.select("[role=status]").text()).contains("Readers see it now");
        var address = page.select("a[href^=/hub/quagga-crossings]").attr("href");
        assertThat(editor.page(address).select("h1").text()).startsWith("Quagga crossings");
        assertThat(editor.page("/desk/content?kind=resources&q=quagga").select("a[href=" + piece + "]"))
                .hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsWrong() {
        var answer = editor.post(piece, "title", "", "note", "We asked the zoo.", "year", "soon", "base-mark", base());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#note").val()).isEqualTo("We asked the zoo.");
        assertThat(document(answer).select("#year").val()).isEqualTo("soon");
        assertThat(document(answer).select("#mistakes a").eachAttr("href")).containsExactly("#title", "#year");
    }

    @Test
    void saysAtTheFieldWhatTheImporterRefuses() {
        var answer =
                editor.post(piece, "title", "Quaggas", "language", "not a code", "note", "Kept.", "base-mark", base());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#language-error").text()).contains("language code");
        assertThat(document(answer).select("#note").val()).isEqualTo("Kept.");
    }

    @Test
    void showsBothTextsToWhoeverSavesLater() {
        var base = base();
        save(base, "The first editor's.");

        var answer = save(base, "The second editor's.");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select(".notice--care").text()).contains("The first editor's.");
        assertThat(document(answer).select("#note").val()).isEqualTo("The second editor's.");
        assertThat(editor.page(piece).select("#note").val()).isEqualTo("The first editor's.");
        assertThat(save(document(answer).select("[name=base-mark]").val(), "Both together.")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsOneOfTwoAtOnceWin() {
        var base = base();

        var answers = Stream.of("one", "two")
                .map(it -> CompletableFuture.supplyAsync(
                        () -> save(base, "Written by " + it).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void putsAnEarlierVersionBackAsANewOne() {
        save(base(), "About stripes.");
        save(base(), "About spots.");
        var compared = editor.page(piece + "/revisions?from=2");
        assertThat(compared.select("del").text()).contains("stripes.");
        assertThat(compared.select("ins").text()).contains("spots.");
        assertThat(compared.text()).contains("Put this back");

        var answer = editor.post(piece + "/revisions/2/return", "base-mark", base());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(editor.page(piece).select("#note").val()).isEqualTo("About stripes.");
        assertThat(editor.page(piece + "/revisions").select("main ol > li")).hasSize(4);
        assertThat(editor.post(piece + "/revisions/1/return", "base-mark", "of long ago")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void passesOverCharactersThatNobodySees() {
        save(base(), "Stripes\u0000 and\u202E spots");
        assertThat(editor.page(piece).select("#note").val()).isEqualTo("Stripes and spots");
        assertThat(editor.get("/desk/content?q=%00quagga").statusCode()).isEqualTo(200);
        assertThat(editor.post(piece + "/standing/withdrawal", "reason", "\u0000")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void saysThatSomethingIsThereAlready() {
        var title = editor.page(piece).select("#title").val();
        var answer = editor.post(LIST, "title", title, "kind", "tool");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#title-error")).hasSize(1);
    }

    @Test
    void leavesNoRevisionWhereNothingWasChanged() {
        save(base(), "About stripes.");
        var before = editor.page(piece + "/revisions").select("main ol > li").size();
        assertThat(save(base(), "About stripes.").statusCode()).isEqualTo(303);
        assertThat(editor.page(piece + "/revisions").select("main ol > li")).hasSize(before);
    }

    @Test
    void takesALongStoryInBengali() {
        var text = "শিশুরা নিরাপদ রাস্তায় খেলে। ".repeat(1_000).strip();
        var title = "Quagga story " + System.nanoTime();
        assertThat(editor.post("/desk/preview/posts", "title", title, "text", text)
                        .statusCode())
                .isEqualTo(200);

        var answer = editor.post("/desk/content/posts", "title", title, "text", text);

        assertThat(answer.statusCode()).isEqualTo(303);
        var story = Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
        assertThat(editor.page(story).select("#text").val()).isEqualTo(text);
        editor.post(story + "/standing/withdrawal", "reason", "It was written by a test.");
    }

    @Test
    void takesNoLongFormOfOthers() {
        var text = "শিশু".repeat(10_000);
        assertThat(editor.post("/desk/account", "name", text).statusCode()).isEqualTo(413);
        try (var lead = SignedIn.as(Role.SAFEGUARDING, port);
                var stranger = new Reader(port)) {
            assertThat(lead.post("/desk/content/posts", "text", text).statusCode())
                    .isEqualTo(413);
            assertThat(stranger.post("/desk/content/posts", "text", text).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void takesTheOrderInWhichABrowserSendsTicksForNoChange() {
        jdbc.sql(
                        "update knowledge.resources set handed_in = handed_in || '{\"topics\": [\"play\", \"air-quality\"]}' where id = :id")
                .param("id", UUID.fromString(piece.replaceFirst(".*/", "")))
                .update();
        assertThat(editor.sent(piece, "note", "").statusCode()).isEqualTo(303);
        assertThat(editor.page(piece + "/revisions").select("main ol > li")).hasSize(1);

        editor.sent(piece, "note", "Of stripes.");
        var compared = editor.page(piece + "/revisions?from=1");
        assertThat(compared.select("section h2").eachText()).contains("Note");
        assertThat(editor.page(piece + "/revisions?from=3")
                        .select("[role=status]")
                        .text())
                .isEqualTo("It says the same as what stands now.");
    }

    @Test
    void namesWhatWasChosenOtherwise() {
        filed("audiences", "early-years", "topics", "play", "places", "KE | Nairobi\nBD | Dhaka", "language", "es");
        filed("audiences", "", "topics", "air-quality", "places", "BD | Dhaka\nBR", "language", "fr");

        var compared = editor.page(piece + "/revisions?from=2");

        assertThat(compared.select("del").eachText())
                .anyMatch(it -> it.endsWith("Nairobi (Kenya)"))
                .anyMatch(it -> it.endsWith("Spanish"))
                .anyMatch(it -> it.endsWith("Play"));
        assertThat(compared.select("ins").eachText())
                .anyMatch(it -> it.endsWith("Brazil"))
                .anyMatch(it -> it.endsWith("French"))
                .anyMatch(it -> it.endsWith("Clean air"));
        assertThat(compared.select("section").text())
                .contains("Dhaka (Bangladesh)")
                .doesNotContain("air-quality");
    }

    private void filed(String... fields) {
        var all = new ArrayList<>(List.of("title", "Quagga crossings", "kind", "tool", "base-mark", base()));
        all.addAll(List.of(fields));
        assertThat(editor.post(piece, all.toArray(String[]::new)).statusCode()).isEqualTo(303);
    }

    @Test
    void notesInTheAuditWhoWroteWhichRevision() {
        var of = jdbc.sql("select count(*) from audit.entries where verb = 'editing.save' and object = :piece")
                .param("piece", "publication:" + piece.replaceFirst(".*/", ""));
        var before = of.query(Integer.class).single();
        save(base(), "Noted " + System.nanoTime());
        assertThat(of.query(Integer.class).single()).isEqualTo(before + 1);
    }

    @Test
    void blamesNobodyForALineThatAnImportBrought() {
        var authors = "[{\"name\": \"Kite | Studio\", \"kind\": \"organisation\"}]";
        jdbc.sql(
                        "update knowledge.resources set handed_in = jsonb_set(handed_in, '{authors}', :authors::jsonb) where id = :id")
                .param("authors", authors)
                .param("id", UUID.fromString(piece.replaceFirst(".*/", "")))
                .update();

        assertThat(authored("Kite | Studio | organisation").statusCode()).isEqualTo(303);
        assertThat(editor.page(piece).select("#authors").val()).isEqualTo("Kite | Studio | organisation");
        assertThat(authored("Kite | Studios | organisation").statusCode()).isEqualTo(422);
    }

    private HttpResponse<byte[]> authored(String lines) {
        return editor.post(piece, "title", "Of kites", "kind", "tool", "authors", lines, "base-mark", base());
    }

    @Test
    void withdrawsWithAReasonAndShowsAgain() {
        var address = editor.page(piece).select("a[href^=/hub/quagga]").attr("href");
        assertThat(editor.post(piece + "/standing/withdrawal").statusCode()).isEqualTo(422);
        var answer = editor.post(
                piece + "/standing/withdrawal",
                "reason",
                "Zebras, in truth.",
                "language",
                "fr",
                "successor",
                "/hub/of-nothing");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#reason").val()).isEqualTo("Zebras, in truth.");
        assertThat(document(answer).select("#language option[selected]").val()).isEqualTo("fr");

        editor.post(piece + "/standing/withdrawal", "reason", "Eran cebras.", "language", "es");
        var tombstone = document(editor.get(address));
        assertThat(tombstone.select("main bdi[lang=es]").text()).isEqualTo("Eran cebras.");

        assertThat(editor.page(piece + "/standing").select("form[action$=showing]"))
                .hasSize(1);
        editor.post(piece + "/standing/showing");
        assertThat(editor.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatItIsWithdrawnAndWhatSavingDoes() {
        assertThat(editor.page(piece).select("main form.form").text()).contains("Save and publish");
        editor.post(piece + "/standing/withdrawal", "reason", "Eran cebras.", "language", "es");

        var page = editor.page(piece);
        assertThat(page.select(".notice--care").text()).contains("This is withdrawn", "Eran cebras.");
        assertThat(page.select(".notice--care a").attr("href")).isEqualTo(piece + "/standing");
        assertThat(page.select("main form.form").text())
                .contains("Save; it stays withdrawn")
                .doesNotContain("publish");
        var saved = save(base(), "Still away.");
        assertThat(Reader.header(saved, "Location")).endsWith("?done=saved");
        assertThat(editor.page(piece + "?done=saved").select("[role=status]").text())
                .isEqualTo("Saved. It is still withdrawn: readers do not see it.");
        assertThat(editor.page(piece + "/summaries/es?done=saved")
                        .select("main")
                        .text())
                .contains("Saved. It is still withdrawn", "This is withdrawn", "Save; it stays withdrawn")
                .doesNotContain("Readers see it now");
    }

    @Test
    void leadsFromTheOldAddressToTheNewOne() {
        var address = editor.page(piece).select("a[href^=/hub/quagga]").attr("href");
        var slug = "quaggas-" + System.nanoTime();

        assertThat(editor.post(piece + "/standing/address", "slug", slug).statusCode())
                .isEqualTo(303);
        assertThat(Reader.header(editor.get(address), "Location")).endsWith("/hub/" + slug);
        assertThat(editor.post(piece + "/standing/address", "slug", "Not A Slug")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/standing", "/revisions"})
    void isThereForEditorsOnly(String page) {
        try (var lead = SignedIn.as(Role.SAFEGUARDING, port);
                var stranger = new Reader(port)) {
            assertThat(lead.get(piece + page).statusCode()).isEqualTo(404);
            assertThat(lead.post(piece + page, "title", "Mine").statusCode()).isIn(404, 405);
            assertThat(Reader.header(stranger.get(piece + page), "Location")).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/standing/withdrawal", "/standing/showing", "/standing/address", "/revisions/1/return"})
    void takesOnlyFormsOfOurs(String act) {
        assertThat(editor.postWithoutToken(piece + act, "title", "Mine", "reason", "None")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "collections", "posts", "events"})
    void offersAnEmptyFormOfEachKind(String kind) {
        assertThat(editor.page("/desk/content/" + kind + "/new").select("#title"))
                .hasSize(1);
        assertThat(editor.page("/desk/content?kind=" + kind).select("a[href$=new]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "collections", "posts", "events"})
    void publishesNothingNewByTheEnterKey(String kind) {
        var buttons = editor.page("/desk/content/" + kind + "/new").select("main form[method=post] button");

        assertThat(buttons.get(0).attr("formaction")).isEqualTo("/desk/content/" + kind + "/drafts");
        assertThat(buttons.eachText()).endsWith("Save and publish");
        assertThat(editor.page(piece)
                        .select("main form.form[method=post] button")
                        .eachText())
                .startsWith("Save and publish");
    }

    private HttpResponse<byte[]> save(String base, String note) {
        return editor.post(piece, "title", "Quagga crossings", "kind", "tool", "note", note, "base-mark", base);
    }

    private String base() {
        return editor.page(piece).select("[name=base-mark]").val();
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Reader.text(answer));
    }
}
