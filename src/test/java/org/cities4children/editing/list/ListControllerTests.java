package org.cities4children.editing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.PageCache;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a figure of its own, over a page, and into the spotlight, and takes all of it away. */
@WholeProgram
class ListControllerTests {

    private static final String FIGURES = "/desk/lists/figures";
    private static final String ABOUT = "/desk/lists/pages/entry?id=fr/about";
    private static final String SPOTLIGHT = "/desk/lists/spotlight/entry?id=home";
    private static final String KITES = FIGURES + "/entry?id=kites-in-the-air";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PageCache pages;

    private SignedIn editor;

    @BeforeEach
    void signIn() {
        editor = SignedIn.as(Role.EDITOR, port);
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from knowledge.figures where id like 'kites%'").update();
        jdbc.sql("delete from site.written").update();
        jdbc.sql("delete from editing.revisions where kind in ('figures', 'pages', 'spotlight')")
                .update();
        pages.changed();
        editor.close();
    }

    @Test
    void addsAFigureThatReadersSeeWithItsCaution() {
        var answer = kites("30");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(editor.page(KITES + "&done=saved").select("[role=status]").text())
                .contains("Readers see it now");
        var shown = editor.page("/figures").select("#kites-in-the-air");
        assertThat(shown.text()).contains("30 million kites", "Nobody counted them.");
        assertThat(editor.page(FIGURES).select("main li").eachText()).contains("Kites in the air");
    }

    /** Browsers press the first button for the Enter key, and do nothing where it cannot be pressed. */
    @Test
    void publishesNothingNewByTheEnterKey() {
        kites("30");

        var fresh = editor.page(FIGURES + "/new").select("form.form button");
        assertThat(fresh.get(0).hasAttr("disabled")).isTrue();
        assertThat(fresh.get(fresh.size() - 1).hasAttr("disabled")).isFalse();
        assertThat(editor.page(KITES).select("form.form button[disabled]")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhereAFigureHasNoSource() {
        var answer = editor.post(FIGURES, "indicator", "Kites in the air", "value", "30", "unit", "kites");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#publication-error")).hasSize(1);
        assertThat(document(answer).select("#value").val()).isEqualTo("30");
    }

    @Test
    void addsNoFigureTwice() {
        kites("30");
        assertThat(kites("31").statusCode()).isEqualTo(422);
        assertThat(editor.page(KITES).select("#value").val()).isEqualTo("30");
    }

    @Test
    void showsBothTextsToWhoeverSavesLater() {
        kites("30");
        var base = base(KITES);
        assertThat(change(KITES, base, "caution", "The first editor's.").statusCode())
                .isEqualTo(303);

        var answer = change(KITES, base, "caution", "The second editor's.");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select(".notice--care").text()).contains("The first editor's.");
        assertThat(document(answer).select("#caution").val()).isEqualTo("The second editor's.");
    }

    @Test
    void takesAFigureAwayAndPutsItBack() {
        kites("30");
        var asSeen = base(KITES);
        change(KITES, asSeen, "caution", "Another.");
        assertThat(editor.post(FIGURES + "/removal?id=kites-in-the-air", "base-mark", asSeen)
                        .statusCode())
                .as("taken away as it stood before")
                .isEqualTo(409);

        var answer = editor.post(FIGURES + "/removal?id=kites-in-the-air", "base-mark", base(KITES));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(editor.page("/figures").select("#kites-in-the-air")).isEmpty();
        var away = editor.page(KITES + "&done=removed");
        assertThat(away.select("[role=status]").text()).contains("Save it to show it again");
        assertThat(kites("30").statusCode()).isEqualTo(303);
        assertThat(editor.page("/figures").select("#kites-in-the-air")).hasSize(1);
    }

    @Test
    void writesAPageInOneLanguage() {
        var before = editor.page("/about").select("h1").text();

        var answer = change(ABOUT, base(ABOUT), "text", "# Des cerfs-volants\n\nNous volons.\n\n## Où\n\n[Ici](/hub)");

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = editor.page("/fr/about");
        assertThat(page.select("h1").text()).isEqualTo("Des cerfs-volants");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Nous volons.");
        assertThat(page.select(".prose a").attr("href")).isEqualTo("/fr/hub");
        assertThat(editor.page("/fr/search?q=cerfs-volants").text()).contains("Des cerfs-volants");
        assertThat(editor.page("/about").select("h1").text()).isEqualTo(before);
    }

    @Test
    void letsNoMarkupAndNoScriptThrough() {
        var hostile = """
                # Nous <script>alert(1)</script>

                Voilà <b onclick="x()">un</b> [un lien](//kites.example/x).

                <iframe src="https://kites.example"></iframe>
                """;
        assertThat(change(ABOUT, base(ABOUT), "text", hostile).statusCode()).isEqualTo(303);

        var page = editor.page("/fr/about").select("main");
        assertThat(page.select("script, b, iframe, [onclick]")).isEmpty();
        assertThat(page.select(".prose a[href*=kites]").attr("rel")).contains("noopener");
        assertThat(page.text()).contains("<iframe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sans titre.",
                "# Un titre seul",
                "   ",
                "# Un titre\n\n[Un lien](javascript:alert)",
                "# Un titre\n\n[Un lien](DATA:text/html,x)",
                "# Un titre\n\n[Un lien]()"
            })
    void wantsATitleAParagraphAndAddressesThatCannotRun(String text) {
        var answer = change(ABOUT, base(ABOUT), "text", text);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#text-error")).hasSize(1);
        assertThat(document(answer).select("#text").val().strip()).isEqualTo(text.strip());
    }

    @Test
    void showsFirstOnTheStartPageWhatWasChosen() {
        var story = editor.page("/stories")
                .select("main article a[href^=/stories/]")
                .attr("href");
        var address = "https://cities.example/es" + story + "?utm=x";

        assertThat(change(SPOTLIGHT, base(SPOTLIGHT), "addresses", address).statusCode())
                .isEqualTo(303);

        var home = editor.page("/");
        assertThat(home.select("main article.card h3 a[href=" + story + "]")).hasSize(1);
        assertThat(home.select("main").text()).contains("Chosen for you");
        assertThat(change(SPOTLIGHT, base(SPOTLIGHT), "addresses", "").statusCode())
                .isEqualTo(303);
        assertThat(editor.page("/").select("main").text()).contains("New in the hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hub/nowhere-at-all", "kites", "/members\n/members\n/members\n/members\n/members"})
    void choosesNothingThatIsNotPublic(String addresses) {
        var answer = change(SPOTLIGHT, base(SPOTLIGHT), "addresses", addresses);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#addresses-error")).hasSize(1);
        assertThat(document(answer).select("#addresses").val()).isEqualTo(addresses);
    }

    @ParameterizedTest
    @CsvSource({"nothing", "nothing/new", "pages/new", "figures/entry?id=none", "pages/entry?id=xx/about"})
    void knowsNoOtherRows(String path) {
        assertThat(editor.get("/desk/lists/" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void bringsAJobToReadersAndTakesItFromThem() {
        var key = "kite-maker-" + System.nanoTime();
        var answer = editor.post(
                "/desk/lists/jobs",
                "kind",
                "job",
                "title",
                key,
                "organisation",
                "Kites",
                "url",
                "https://kites.example/job");
        assertThat(answer.statusCode()).isEqualTo(303);
        var entry = Reader.header(answer, "Location").replaceFirst("&done=.*", "");
        assertThat(editor.page("/jobs").text()).contains(key);
        assertThat(editor.post("/desk/lists/jobs", "kind", "holiday", "title", key, "url", "https://kites.example")
                        .statusCode())
                .isEqualTo(422);

        editor.post(entry.replace("/entry?", "/removal?"), "base-mark", base(entry));

        assertThat(editor.page("/jobs").text()).doesNotContain(key);
        jdbc.sql("delete from editing.revisions where kind = 'jobs'").update();
    }

    @Test
    void correctsWhatIsPublicOfAMember() {
        var entry = editor.page("/desk/lists/members").select("main li a").attr("href");
        var before = editor.page(entry);
        var website = before.select("#website").val();
        assertThat(before.select("#name"))
                .as("the name is not an editor's to change")
                .isEmpty();

        var answer = editor.sent(entry, "website", "kites.example");

        assertThat(answer.statusCode()).isEqualTo(303);
        var path = editor.page(entry).select("main p a.button").attr("href");
        assertThat(path).startsWith("/members/");
        assertThat(editor.page(path).select("a[href='https://kites.example']")).isNotEmpty();
        assertThat(editor.sent(entry, "website", "not an address").statusCode()).isEqualTo(422);
        assertThat(editor.sent(entry, "website", website).statusCode()).isEqualTo(303);
        jdbc.sql("delete from editing.revisions where kind = 'members'").update();
    }

    @Test
    void takesNoPageAway() {
        assertThat(editor.post("/desk/lists/pages/removal?id=fr/about", "base-mark", base(ABOUT))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> kites(String value) {
        return editor.post(
                FIGURES,
                "indicator",
                "Kites in the air",
                "value",
                value,
                "unit",
                "million kites",
                "publication",
                "Kites of the World",
                "caution",
                "Nobody counted them.");
    }

    /** Sends the form as it stands, with another text in one field. */
    private HttpResponse<byte[]> change(String entry, String base, String field, String text) {
        return entry.equals(KITES)
                ? editor.post(
                        entry,
                        "base-mark",
                        base,
                        "indicator",
                        "Kites in the air",
                        "value",
                        "30",
                        "unit",
                        "million kites",
                        "publication",
                        "Kites of the World",
                        field,
                        text)
                : editor.post(entry, "base-mark", base, field, text);
    }

    private String base(String entry) {
        return editor.page(entry).select("form.form [name=base-mark]").val();
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Reader.text(answer));
    }
}
