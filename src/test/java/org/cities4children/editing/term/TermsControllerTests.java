package org.cities4children.editing.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.publishing.Indexing;
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

/** Makes topics of its own, with resources that carry them, and takes them away. */
@WholeProgram
class TermsControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Indexing indexing;

    private SignedIn editor;
    private String number;
    private String dodo;
    private String kiwi;

    @BeforeEach
    void makeTwo() {
        editor = SignedIn.as(Role.EDITOR, port);
        number = Long.toString(System.nanoTime());
        dodo = topic("Dodo care " + number);
        kiwi = topic("Kiwi care " + number);
    }

    @AfterEach
    void takeThemAway() {
        for (var id : jdbc.sql("select id from publishing.publications where title like 'On dodos%'")
                .query(UUID.class)
                .list()) {
            editor.post(
                    "/desk/content/resources/" + id + "/standing/withdrawal", "reason", "It was written by a test.");
            jdbc.sql("update publishing.publications set topics = '{}' where id = :id")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("delete from publishing.merges where gone like 'dodo%' or gone like 'kiwi%'")
                .update();
        jdbc.sql("delete from publishing.terms where id like 'dodo%' or id like 'kiwi%'")
                .update();
        editor.close();
    }

    @Test
    void namesATopicInEachLanguageWithSynonymsAndWhatItIsPartOf() {
        var answer = save(
                dodo, "label", "Dodo homes", "labels.ar", "بيوت الدودو", "synonyms", "raphus\nnests", "broader", kiwi);

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = editor.page(entry(dodo));
        assertThat(page.select("h1").text()).isEqualTo("Dodo homes");
        assertThat(page.select("[id=labels.ar]").val()).isEqualTo("بيوت الدودو");
        assertThat(page.select("#synonyms").val()).isEqualTo("raphus\nnests");
        assertThat(page.select("#broader option[selected]").val()).isEqualTo(kiwi);
        var line = editor.page("/desk/terms/topics?q=raphus").select("main li:has(a[href*=" + dodo + "])");
        assertThat(line.text())
                .contains("Dodo homes")
                .contains("part of Kiwi care")
                .contains("used 0 times");
        assertThat(editor.page("/ar" + entry(dodo)).select("h1").text()).isEqualTo("بيوت الدودو");
    }

    @Test
    void formsNoCircle() {
        save(dodo, "label", "Dodo care", "broader", kiwi);

        var answer = save(kiwi, "label", "Kiwi care", "broader", dodo);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#broader-error").text()).contains("stands below");
    }

    @Test
    void showsBothTextsToWhoeverSavesLater() {
        var base = base(dodo);
        post(dodo, base, "label", "The first editor's");

        var answer = post(dodo, base, "label", "The second editor's");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select(".notice--care").text()).contains("The first editor's");
        assertThat(document(answer).select("#label").val()).isEqualTo("The second editor's");
        assertThat(editor.page(entry(dodo)).select("h1").text()).isEqualTo("The first editor's");
    }

    @Test
    void makesNoSecondOneOfTheSameName() {
        var answer = editor.post("/desk/terms/topics", "label", "Dodo care " + number);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#label-error")).hasSize(1);

        merge(dodo, kiwi);
        assertThat(editor.post("/desk/terms/topics", "label", "Dodo care " + number)
                        .statusCode())
                .as("the name of what was merged")
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"topics, label, ''", "topics, label, '!!!'", "places, names.en, Nowhere", "places, names.en, ''"})
    void refusesWhatIsNoTerm(String vocabulary, String field, String value) {
        var answer = editor.post("/desk/terms/" + vocabulary, field, value, "country", "XX");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("[role=alert]")).hasSize(1);
    }

    @Test
    void mergesTwoTopicsWithAllThatReadersSeeOfThem() {
        var piece = resource(dodo);
        assertThat(editor.page("/desk/terms/topics/merges/new?id=" + dodo).text())
                .contains("1 publication is filed");

        assertThat(merge(dodo, kiwi).statusCode()).isEqualTo(303);
        indexing.await();

        try (var reader = new Reader(port)) {
            for (var language : new String[] {"", "/ar"}) {
                var moved = reader.get(language + "/topics/" + dodo);
                assertThat(moved.statusCode()).isEqualTo(301);
                assertThat(Reader.header(moved, "Location")).endsWith(language + "/topics/" + kiwi);
            }
            assertThat(Reader.header(reader.get("/hub?topic=" + dodo + "&q=dodos"), "Location"))
                    .contains("topic=" + kiwi)
                    .contains("q=dodos");
            assertThat(Reader.header(reader.get("/stories?topic=" + dodo), "Location"))
                    .endsWith("/stories?topic=" + kiwi);
            assertThat(Reader.text(reader.get("/topics/" + kiwi))).contains("On dodos " + number);
            assertThat(Reader.text(reader.get("/hub?topic=" + kiwi))).contains("On dodos " + number);
        }
        assertThat(editor.page(piece).select("input[name=topics][checked]").eachAttr("value"))
                .containsExactly(kiwi);
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'editing.merge' and object = :topic")
                        .param("topic", "topics:" + dodo)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsTheMergeWhenAPieceIsSavedThatCameUnderTheOldId() {
        var piece = resource(dodo);
        merge(dodo, kiwi);
        var page = editor.page(piece);

        var answer = editor.post(
                piece,
                "title",
                page.select("#title").val(),
                "kind",
                "report",
                "topics",
                kiwi,
                "base-mark",
                page.select("[name=base-mark]").val());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select topics[1] from publishing.publications where id = :id")
                        .param("id", UUID.fromString(piece.replaceFirst(".*/", "")))
                        .query(String.class)
                        .single())
                .isEqualTo(kiwi);
    }

    @Test
    void undoesAMergeByOneButton() {
        var piece = resource(dodo);
        merge(dodo, kiwi);
        var list = editor.page("/desk/terms/topics");
        var undo = list.select("form[action*=/merges/]:has(button[aria-label*='Dodo care " + number + "'])")
                .attr("action");

        assertThat(editor.post(undo).statusCode()).isEqualTo(303);

        try (var reader = new Reader(port)) {
            assertThat(reader.get("/topics/" + dodo).statusCode()).isEqualTo(200);
        }
        assertThat(editor.page(piece).select("input[name=topics][checked]").eachAttr("value"))
                .containsExactly(dodo);
        var again = editor.post(undo);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(document(again).select("[role=alert]").text()).contains("undone already");
    }

    @Test
    void leadsWhoeverWasWritingToWhatItIsPartOfNow() {
        var base = base(dodo);
        merge(dodo, kiwi);

        var answer = post(dodo, base, "label", "Dodo parks");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select(".notice--care").text()).contains("Kiwi care");
        assertThat(Reader.header(editor.get(entry(dodo)), "Location")).contains(kiwi);
    }

    @Test
    void asksIntoWhichOneWhenNoneIsChosen() {
        assertThat(document(merge(dodo, "")).select("#stays-error")).hasSize(1);
        assertThat(merge(dodo, dodo).statusCode()).isEqualTo(422);
        assertThat(merge(dodo, "of-nothing").statusCode()).isEqualTo(422);
        assertThat(merge("of-nothing", dodo).statusCode()).isEqualTo(404);
    }

    @Test
    void addsACityAndRenamesIt() {
        var name = "Dodoville " + number;
        var answer = editor.post("/desk/terms/places", "country", "ke", "names.en", name);
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
        var id = "KE/dodoville-" + number;
        var entry = "/desk/terms/places/entry?id=" + id;
        var page = editor.page(entry);
        assertThat(page.select("h1").text()).isEqualTo(name);

        var base = page.select("[name=base-mark]").val();
        editor.post(entry, "names.en", "Dodo Town", "names.sw", "Mji wa Dodo", "base-mark", base);

        assertThat(editor.page("/sw" + entry).select("h1").text()).isEqualTo("Mji wa Dodo");
        jdbc.sql("delete from publishing.terms where id = :id").param("id", id).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/terms/topics",
                "/desk/terms/places",
                "/desk/terms/topics/new",
                "/desk/terms/places/new",
                "/desk/terms/places/entry?id=KE",
                "/desk/terms/topics/merges/new?id=play"
            })
    void isThereForEditorsOnly(String path) {
        assertThat(editor.page(path).select("h1")).hasSize(1);
        try (var lead = SignedIn.as(Role.SAFEGUARDING, port);
                var stranger = new Reader(port)) {
            assertThat(lead.get(path).statusCode()).isEqualTo(404);
            assertThat(Reader.header(stranger.get(path), "Location")).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/terms/nothing",
                "/desk/terms/nothing/new",
                "/desk/terms/topics/entry?id=",
                "/desk/terms/topics/entry"
            })
    void isNotThereForWhatIsNoVocabulary(String path) {
        assertThat(editor.get(path).statusCode()).isEqualTo(404);
    }

    private String topic(String label) {
        var answer = editor.post("/desk/terms/topics", "label", label);
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
        return Reader.header(answer, "Location").replaceFirst(".*id=", "").replaceFirst("&.*", "");
    }

    private String resource(String topic) {
        var answer =
                editor.post("/desk/content/resources", "title", "On dodos " + number, "kind", "tool", "topics", topic);
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
        indexing.await();
        return Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private HttpResponse<byte[]> merge(String gone, String stays) {
        return editor.post("/desk/terms/topics/merges", "id", gone, "stays", stays);
    }

    private HttpResponse<byte[]> save(String id, String... fields) {
        return post(id, base(id), fields);
    }

    private HttpResponse<byte[]> post(String id, String base, String... fields) {
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "base-mark";
        all[fields.length + 1] = base;
        return editor.post(entry(id), all);
    }

    private String base(String id) {
        return editor.page(entry(id)).select("[name=base-mark]").val();
    }

    private static String entry(String id) {
        return "/desk/terms/topics/entry?id=" + id;
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Reader.text(answer));
    }
}
