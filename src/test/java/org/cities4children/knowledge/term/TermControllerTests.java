package org.cities4children.knowledge.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class TermControllerTests {

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring(
                "topics",
                "{'id': 'circus', 'label': 'Circus', 'labels': {'ar': 'السيرك'}, 'scope': 'Tents and clowns'}");
        desk.bring("topics", "{'id': 'juggling', 'label': 'Juggling', 'broader': 'circus'}");
        desk.bring("topics", "{'id': 'unused-circus', 'label': 'Unused circus', 'broader': 'circus'}");
        desk.bring("resources", """
                {'id': 'juggling-1', 'title': 'Juggling in the street', 'topics': ['juggling'], 'places': [{'country': 'IS', 'city': 'Höfn'}]}
                """);
        desk.bring("resources", "{'id': 'tents', 'title': 'Tents for all', 'topics': ['circus']}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsTheTopicsThatAreUsed() {
        var page = desk.page("/topics");

        assertThat(page.select("h2 a[href='/topics/circus']").text()).isEqualTo("Circus");
        assertThat(page.select("a[href='/topics/juggling']").text()).isEqualTo("Juggling 1");
        assertThat(page.select("a[href='/topics/unused-circus']")).isEmpty();
    }

    @Test
    void leadsFromACityToWhatTheHubHasOnIt() {
        var answer = desk.get("/ar/places/is/hofn");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Reader.header(answer, "Location")).endsWith("/ar/hub?place=IS/hofn");
        assertThat(desk.get("/places/IS/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void showsATopicWithWhatStandsBelowIt() {
        var page = desk.page("/topics/circus");

        assertThat(page.select("h1").text()).isEqualTo("Circus");
        assertThat(page.select(".lead").text()).isEqualTo("Tents and clowns");
        assertThat(page.select("#decide div div:eq(0) li a").eachText())
                .containsExactlyInAnyOrder("Juggling in the street", "Tents for all");
        assertThat(page.select("a.button--main").attr("href")).isEqualTo("/hub?topic=circus");
        assertThat(page.select("a.button--main").text()).contains("2");
        assertThat(desk.page("/topics/juggling").select("nav a[href='/topics/circus']"))
                .isNotEmpty();
    }

    @Test
    void keepsAnEmptyTopicFromRobots() {
        var page = desk.page("/topics/unused-circus");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a[href='/contribute']")).isNotEmpty();
        assertThat(desk.page("/topics/circus").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void speaksArabic() {
        var page = desk.page("/ar/topics/circus");

        assertThat(page.select("h1").text()).isEqualTo("السيرك");
        assertThat(page.select("a[href='/ar/topics/juggling']").text()).startsWith("Juggling");
        assertThat(desk.page("/ar/places/IS").select("h1").text()).isEqualTo("آيسلندا");
    }

    @Test
    void listsCountriesWithTheirCities() {
        var page = desk.page("/places");

        assertThat(page.select("h2 a[href='/places/IS']").text()).isEqualTo("Iceland");
        assertThat(page.select("a[href='/hub?place=IS/hofn']").text()).isEqualTo("Höfn 1");
    }

    @Test
    void showsACountry() {
        var page = desk.page("/places/IS");

        assertThat(page.select("h1").text()).isEqualTo("Iceland");
        assertThat(page.select("#decide div div:eq(0) li a").eachText()).containsExactly("Juggling in the street");
        assertThat(page.select("a.button--main").attr("href")).isEqualTo("/hub?place=IS");
    }

    @Test
    void leadsFromSmallLettersToTheCountry() {
        var answer = desk.get("/ar/places/is");

        assertThat(answer.statusCode()).isBetween(301, 302);
        assertThat(Reader.header(answer, "Location")).endsWith("/ar/places/IS");
    }

    @Test
    void namesEachResourceOnce() {
        for (int i = 1; i <= 8; i++) {
            desk.bring("resources", "{'id': 'clown-%d', 'title': 'Clown %d', 'topics': ['circus']}".formatted(i, i));
        }

        var page = desk.page("/topics/circus");

        assertThat(page.select("main a[href^=/hub/]").eachAttr("href"))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(page.select("article.card h3")).hasSize(5);
        assertThat(desk.page("/topics/juggling").select("article.card, main > div > h2"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics/never-was", "/topics/CIRCUS", "/places/XX", "/ar/places/XX", "/topics/circus/x"})
    void hasNoOtherPages(String path) {
        desk.page(path, 404);
    }

    @Test
    void tellsThoseWhoDecideWhatIsAskedWhereToBeginAndWhomToAsk() {
        desk.bring(
                "members",
                "{'name': 'Demo Circus Trust', 'kind': 'INGO', 'source': 'https://circus.example', 'evidence': 'Says so.'}");
        desk.bring("resources", """
                {'id': 'ask', 'title': 'Room for circuses', 'kind': 'ask', 'topics': ['circus'],
                 'places': [{'country': 'KE'}], 'authors': [{'name': 'Demo Circus Trust', 'kind': 'organisation'}]}
                """);
        desk.bring("resources", """
                {'id': 'brief', 'title': 'Circuses in winter', 'kind': 'policy brief', 'topics': ['circus', 'juggling']}
                """);
        desk.bring("resources", "{'id': 'how', 'title': 'How a tent is put up', 'kind': 'tool', 'topics': ['circus']}");

        desk.bring("resources", "{'id': 'why', 'title': 'Why clowns matter', 'kind': 'report', 'topics': ['circus']}");

        var topic = desk.page("/topics/circus").select("#decide");
        assertThat(topic.select("div div:eq(0) li a").eachText()).containsExactly("Room for circuses");
        assertThat(topic.select("div div:eq(1) li .meta").eachText()).startsWith("Tool");
        assertThat(topic.select("div div:eq(1) li a").eachText())
                .startsWith("How a tent is put up")
                .contains("Why clowns matter");
        assertThat(topic.select("a[href^=/members/demo-circus-trust]").text()).isEqualTo("Demo Circus Trust");
        assertThat(topic.select("a.button[href='/contact?about=question&page=/topics/circus']"))
                .hasSize(1);
        assertThat(desk.page("/ar/places/KE").select("#decide a[href='/ar/chapters/KE']"))
                .isNotEmpty();
        assertThat(desk.page("/ar/places/KE").select("#decide a.button").attr("href"))
                .isEqualTo("/ar/contact?about=question&page=/places/KE");
    }

    @Test
    void hasNoColumnForAsksWhereNobodyChoseAny() {
        var topic = desk.page("/topics/juggling").select("#decide");
        assertThat(topic.select("h3").eachText()).containsExactly("Where to begin", "Whom to talk to");
        assertThat(topic.select("h2").text()).isEqualTo("If you decide about this");
        assertThat(desk.page("/places/IS").select("#decide h2").text()).isEqualTo("If you decide here");
    }
}
