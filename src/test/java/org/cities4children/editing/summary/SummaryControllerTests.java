package org.cities4children.editing.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.publishing.Indexing;
import org.cities4children.web.Html;
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

/** Writes a resource of its own and withdraws it, so that no other test finds it. */
@WholeProgram
class SummaryControllerTests {

    private static final String PLAIN = "মেয়েরা রাস্তায় কোথায় নিরাপদ বোধ করে।";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Indexing indexing;

    private SignedIn editor;
    private Reader reader;
    private String piece;
    private String slug;

    @BeforeEach
    void writeOne() {
        editor = SignedIn.as(Role.EDITOR, port);
        reader = new Reader(port);
        var title = "Aurochs crossings " + System.nanoTime();
        slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        var about = "Where girls feel safe on their way.";
        var answer = editor.post("/desk/content/resources", "title", title, "kind", "tool", "description", about);
        piece = Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    @AfterEach
    void withdrawIt() {
        editor.post(piece + "/standing/withdrawal", "reason", "It was written by a test.");
        reader.close();
        editor.close();
    }

    @Test
    void leadsFromThePublicPageToTheFormAndBack() {
        var link = editor.page("/bn/hub/" + slug).select("main p.meta a");
        assertThat(link.attr("href")).isEqualTo("/bn" + piece + "/summaries/bn");
        assertThat(page(reader.get("/bn/hub/" + slug)).select("main p.meta a").attr("href"))
                .isEqualTo("/bn/hub/" + slug + "/summary");

        assertThat(save("bn", "অরক্স পারাপার", PLAIN).statusCode()).isEqualTo(303);

        var read = page(reader.get("/bn/hub/" + slug));
        assertThat(read.select("h1").text()).isEqualTo("অরক্স পারাপার");
        assertThat(read.select(".lead").text()).isEqualTo(PLAIN);
        assertThat(read.select("p.meta a[rel=nofollow]")).isEmpty();
        indexing.await();
        assertThat(page(reader.get("/bn/hub?q=%E0%A6%85%E0%A6%B0%E0%A6%95%E0%A7%8D%E0%A6%B8+"
                                + slug.replaceAll("\\D", "")))
                        .select("main")
                        .text())
                .contains("অরক্স পারাপার");
    }

    @Test
    void listsEachLanguageWithWhoWroteItAndWhatIsWanted() {
        save("ar", "معابر", "أين تشعر الفتيات بالأمان.");

        var list = editor.page(piece).select("#summaries");

        assertThat(list.select("a").eachText())
                .contains("Arabic", "Bangla", "Swahili")
                .doesNotContain("English");
        assertThat(list.select("li:has(a[href$=/ar])").text())
                .startsWith("Arabic Written by ")
                .contains("2026");
        assertThat(list.select("li:has(a[href$=/bn])").text()).isEqualTo("Bangla Wanted");
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "bn, ltr"})
    void takesTypedTextInItsOwnDirectionBesideTheSource(String language, String direction) {
        var form = editor.page(piece + "/summaries/" + language);

        assertThat(form.select("#description").attr("lang")).isEqualTo(language);
        assertThat(form.select("#description").attr("dir")).isEqualTo(direction);
        assertThat(form.select("section p[lang=en][dir=ltr]").text()).contains("Where girls feel safe on their way.");
        assertThat(form.select("#description-hint").text()).contains("35 characters");
    }

    @Test
    void takesArabicWithoutWhatTurnsTheWordsAround() {
        save("ar", "معابر", "الملخّص \u202e Arabic \u200fhere\u2069.");

        assertThat(page(reader.get("/ar/hub/" + slug)).select(".lead").text())
                .isEqualTo("الملخّص  Arabic here.".replace("  ", " "));
    }

    @Test
    void keepsTheJoinersThatBengaliNeeds() {
        save("bn", "খেলা", "র‍্যাব ক‌খ");

        assertThat(editor.page(piece + "/summaries/bn").select("#description").val())
                .isEqualTo("র‍্যাব ক‌খ");
    }

    @Test
    void saysAtTheFieldWhatIsTooLongOrMissingAndKeepsWhatWasTyped() {
        var tooLong = save("ar", "لعب", "ل".repeat(10_000));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(document(tooLong).select("#description-error").text()).contains("5,000");
        assertThat(document(tooLong).select("#description").val()).hasSize(10_000);

        var empty = save("bn", " ", "\u200f");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(document(empty).select("#mistakes a").eachAttr("href")).containsExactly("#title", "#description");
        assertThat(editor.page(piece).select("li:has(a[href$=/bn])").text()).isEqualTo("Bangla Wanted");
    }

    @Test
    void showsBothTextsToWhoeverSavesLater() {
        var base = base("bn");
        save("bn", base, "খেলা", "প্রথম জনের লেখা।");

        var answer = save("bn", base, "খেলা", "দ্বিতীয় জনের লেখা।");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select(".notice--care").text()).contains("প্রথম জনের লেখা।");
        assertThat(document(answer).select("#description").val()).isEqualTo("দ্বিতীয় জনের লেখা।");
        var mark = document(answer).select(".form [name=base-mark]").val();
        assertThat(save("bn", mark, "খেলা", "দুজনের লেখা।").statusCode()).isEqualTo(303);
    }

    @Test
    void letsOneOfTwoAtOnceWin() {
        var base = base("bn");

        var answers = Stream.of("এক", "দুই")
                .map(it -> CompletableFuture.supplyAsync(
                        () -> save("bn", base, "খেলা", it).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void holdsUpNobodyWhoWritesInAnotherLanguageOrInTheResource() {
        var bengali = base("bn");
        save("sw", "Vivuko", "Mahali ambapo wasichana wanajihisi salama.");

        assertThat(save("bn", bengali, "খেলা", PLAIN).statusCode()).isEqualTo(303);
        assertThat(editor.page(piece + "/summaries/sw").select("#title").val()).isEqualTo("Vivuko");
    }

    @Test
    void takesAwayAndPutsBack() {
        save("bn", "খেলা", PLAIN);
        save("bn", "খেলা", "অন্য কিছু।");

        var removed = editor.post(piece + "/summaries/bn/removal", "base-mark", base("bn"));
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(page(reader.get("/bn/hub/" + slug)).select("h1").text()).startsWith("Aurochs crossings");
        var after = editor.page(piece + "/summaries/bn?done=removed");
        assertThat(after.select("[role=status]").text()).startsWith("Taken away.");
        assertThat(after.select("ol li").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Taken away by ");

        var older = editor.page(after.select("ol li:last-child a").attr("href"));
        assertThat(older.select("#description").val()).isEqualTo(PLAIN);
        var mark = older.select(".form [name=base-mark]").val();
        assertThat(save("bn", mark, "খেলা", older.select("#description").val()).statusCode())
                .isEqualTo(303);
        assertThat(page(reader.get("/bn/hub/" + slug)).select(".lead").text()).isEqualTo(PLAIN);
    }

    @Test
    void doesNotTakeAwayWhatSomebodyCorrectedMeanwhile() {
        save("bn", "খেলা", PLAIN);
        var base = base("bn");
        save("bn", "খেলা", "শুদ্ধ করা।");

        assertThat(editor.post(piece + "/summaries/bn/removal", "base-mark", base)
                        .statusCode())
                .isEqualTo(409);
        assertThat(page(reader.get("/bn/hub/" + slug)).select(".lead").text()).isEqualTo("শুদ্ধ করা।");
    }

    @Test
    void comparesWordByWordAmongTheRevisionsOfTheResource() {
        save("sw", "Vivuko", "Watoto wadogo mjini.");
        save("sw", "Vivuko", "Watoto wakubwa mjini.");

        var compared = editor.page(piece + "/revisions?from=2");
        assertThat(compared.select("section.notice h2").text()).isEqualTo("One sentence on it (Swahili)");
        assertThat(compared.select("section.notice [lang=sw] del").text()).contains("wadogo");
        assertThat(compared.select("section.notice [lang=sw] ins").text()).contains("wakubwa");
        var own = editor.page(piece + "/summaries/sw?from=2");
        assertThat(own.select("del").text()).contains("wadogo");
    }

    @Test
    void notesWhoWroteAndNothingWhereNothingWasChanged() {
        save("sw", "Vivuko", "Watoto.");
        assertThat(saves()).isEqualTo(2);

        save("sw", "Vivuko", "Watoto.");

        assertThat(saves()).isEqualTo(2);
    }

    @Test
    void showsThePageInThatLanguageBeforeItIsSaved() {
        var path = editor.page(piece + "/summaries/ar").select("[formaction]").attr("formaction");

        var answer = editor.post(path, "title", "معابر", "description", "أين تشعر الفتيات بالأمان.");

        var shown = Html.checked(Reader.text(answer));
        assertThat(shown.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(shown.select("h1").text()).isEqualTo("معابر");
        assertThat(page(reader.get("/ar/hub/" + slug)).select("h1").text()).startsWith("Aurochs crossings");
        assertThat(editor.post(path, "title", "", "description", "").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "xx", "bn-", "%E0%A6%95"})
    void hasNoFormForItsOwnLanguageNorForOneThatIsNotOffered(String language) {
        assertThat(editor.get(piece + "/summaries/" + language).statusCode()).isEqualTo(404);
        assertThat(editor.post(piece + "/summaries/" + language, "title", "Play", "description", "Play.")
                        .statusCode())
                .isEqualTo(404);
    }

    private long saves() {
        return jdbc.sql("select count(*) from audit.entries where verb = 'editing.save' and object = :object")
                .param("object", "publication:" + piece.replaceFirst(".*/", ""))
                .query(Long.class)
                .single();
    }

    private String base(String language) {
        return editor.page(piece + "/summaries/" + language)
                .select(".form [name=base-mark]")
                .val();
    }

    private HttpResponse<byte[]> save(String language, String title, String text) {
        return save(language, base(language), title, text);
    }

    private HttpResponse<byte[]> save(String language, String base, String title, String text) {
        return editor.post(piece + "/summaries/" + language, "base-mark", base, "title", title, "description", text);
    }

    private static Document page(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Html.checked(Reader.text(answer));
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Reader.text(answer));
    }
}
