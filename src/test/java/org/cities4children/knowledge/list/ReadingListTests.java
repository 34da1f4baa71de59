package org.cities4children.knowledge.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class ReadingListTests {

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring(
                "resources",
                "{'id': 'kites-1', 'title': 'Kites over the roofs', 'authors': ['Amina Demo'], 'year': 2021}");
        desk.bring("resources", "{'id': 'kites-2', 'title': 'Kites in the park', 'authors': ['Demo Institute']}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsResourcesInTheOrderOfTheAddress() {
        var page = desk.page("/reading-list?r=kites-in-the-park&r=kites-over-the-roofs");

        assertThat(page.select("ol a[href^=/hub/]").eachText())
                .containsExactly("Kites in the park", "Kites over the roofs");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void hasAddressesForPaper() {
        var page = desk.page("/pt/reading-list?r=kites-in-the-park");

        assertThat(page.select("ol .meta[hidden]").text()).matches("https?://[^/]+/pt/hub/kites-in-the-park");
    }

    @Test
    void saysBrieflyWhatTheFieldTakes() {
        assertThat(desk.page("/reading-list").select("input[name=q]").attr("placeholder"))
                .isEqualTo("Words or address");
    }

    @Test
    void takesOneOff() {
        var page = desk.page("/reading-list?r=kites-in-the-park&r=kites-over-the-roofs");

        assertThat(page.select("ol li:first-child a.chip").attr("href"))
                .isEqualTo("/reading-list?r=kites-over-the-roofs");
    }

    @Test
    void findsMoreAndAddsItKeepingWhatIsThere() {
        var page = desk.page("/reading-list?r=kites-in-the-park&q=kites");

        assertThat(page.select("ul a.chip[href='/reading-list?r=kites-in-the-park&r=kites-over-the-roofs']"))
                .hasSize(1);
        assertThat(page.select("form input[name=r]").eachAttr("value")).containsExactly("kites-in-the-park");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("kites");
    }

    @Test
    void putsAPastedAddressOnTheList() {
        var answer = desk.get(
                "/ar/reading-list?r=kites-in-the-park&q=https%3A%2F%2Fhub.example%2Fes%2Fhub%2Fkites-over-the-roofs");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/ar/reading-list?r=kites-in-the-park&r=kites-over-the-roofs");
    }

    @Test
    void bringsTwoListsTogetherByTheAddressOfOne() {
        var answer = desk.get("/reading-list?r=kites-in-the-park&q=https%3A%2F%2Fhub.example%2Far%2Freading-list"
                + "%3Fr%3Dkites-over-the-roofs%26r%3Dkites-in-the-park");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/reading-list?r=kites-in-the-park&r=kites-over-the-roofs");
    }

    @Test
    void tellsAScriptWhatToRemember() {
        var list = desk.page("/ar/reading-list?r=kites-in-the-park&r=nothing-of-the-kind");

        assertThat(list.select("[data-list]").attr("data-list")).isEqualTo("?r=kites-in-the-park");
        assertThat(list.select("[data-list] > p:not([hidden])")).hasSize(1);
        assertThat(list.select("script[src*=reading-list]")).hasSize(1);
        assertThat(desk.page("/reading-list").select("[data-list] > p:not([hidden])"))
                .hasSize(1)
                .allMatch(it -> it.hasClass("notice"));
        var resource = desk.page("/hub/kites-in-the-park");
        assertThat(resource.select("a[data-kept]").attr("href")).isEqualTo("/reading-list?r=kites-in-the-park");
        assertThat(resource.select("script[src*=reading-list]")).hasSize(1);
        assertThat(desk.page("/topics").select("script[src*=reading-list]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hub", "/hub?q=xyzzyxyzzy", "/search", "/search?q=kites"})
    void isFoundAgainWhereOneLooksForThings(String path) {
        var page = desk.page("/pt" + path);

        assertThat(page.select("main a.chip[href=/pt/reading-list]").text()).isEqualTo("Minha lista de leitura");
        assertThat(page.select("script[src*=reading-list]"))
                .as("a fifth request")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reading-list",
                "/reading-list?r=",
                "/reading-list?r=nothing-of-the-kind",
                "/reading-list?r=..%2F..%2Fetc&r=%00&r=%F0%9F%98%80&q=%22%22",
                "/ar/reading-list?q=xyzzyxyzzy"
            })
    void answersWhateverTheAddressHolds(String path) {
        assertThat(desk.page(path).select("ol.stack li")).isEmpty();
    }

    @Test
    void leavesOutWhatWasWithdrawn() {
        var id = desk.resource("kites-in-the-park");
        desk.publications()
                .withdraw(
                        id, new org.cities4children.publishing.Withdrawal(java.time.Instant.EPOCH, "Test", "en", null));

        assertThat(desk.page("/reading-list?r=kites-in-the-park&r=kites-over-the-roofs")
                        .select("ol a[href^=/hub/]")
                        .eachText())
                .containsExactly("Kites over the roofs");
    }

    @ParameterizedTest
    @CsvSource({".bib, title =", ".ris, TY  -", ".csl.json, '\"title\"'"})
    void handsTheWholeListToAReferenceManager(String ending, String mark) {
        var answer = desk.get("/reading-list" + ending + "?r=kites-in-the-park&r=kites-over-the-roofs");

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("reading-list" + ending);
        assertThat(Reader.text(answer).split(java.util.regex.Pattern.quote(mark), -1))
                .hasSize(3);
    }

    @Test
    void holdsFortyAndSaysThatItIsFull() {
        var many = ReadingList.of(
                IntStream.range(0, 60).mapToObj(it -> "slug-" + it).toList());

        assertThat(many.slugs()).hasSize(40);
        assertThat(many.isFull()).isTrue();
        assertThat(many.with("one-more").slugs()).hasSize(40);
    }

    @Test
    void anAddressReadAgainIsTheSameList() {
        var list = ReadingList.of(List.of("b", "a", "b", "c"));

        assertThat(list.address()).isEqualTo("/reading-list?r=b&r=a&r=c");
        assertThat(list.without("a").address(".bib")).isEqualTo("/reading-list.bib?r=b&r=c");
    }
}
