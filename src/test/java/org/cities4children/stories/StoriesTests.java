package org.cities4children.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.RowRefused;
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
class StoriesTests {

    private static final String QUAGGA = """
            {'title': 'Ask an Expert: quagga crossings', 'authors': ['Amina Demo', 'Demo Institute'], 'date': '2031-05-04',
             'url': 'https://blog.example/quagga', 'url_kind': 'post', 'topics': ['play'], 'description': 'On quaggas.'}
            """;
    private static final String LISTED = """
            {'title': 'Quagga lanes', 'authors': [], 'date': null, 'url': 'https://blog.example/page/3', 'url_kind': 'listing'}
            """;

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void leadsWithTheNewestAndPutsTheUndatedLast() {
        desk.bring("posts", LISTED);
        desk.bring("posts", QUAGGA);

        var first = desk.page("/stories").select("h3 a").eachText();
        assertThat(first.getFirst()).isEqualTo("Ask an Expert: quagga crossings");
        var pages = desk.page("/stories?page=2").select("h3 a").eachText();
        assertThat(first).doesNotContain("Quagga lanes");
        assertThat(pages).isNotEmpty();
    }

    @Test
    void tellsWhoWroteItWhenInWhichSeriesAndWhereItCanBeRead() {
        desk.bring("posts", QUAGGA);

        var page = desk.page("/stories/ask-an-expert-quagga-crossings");

        assertThat(page.select("h1").text()).isEqualTo("Ask an Expert: quagga crossings");
        assertThat(page.select("a[href='/stories?author=Amina+Demo']").text()).isEqualTo("Amina Demo");
        assertThat(page.select("a[href='/stories?series=ask-an-expert']").text())
                .isEqualTo("Ask an Expert");
        assertThat(page.select("article .meta").text()).contains("4 May 2031");
        assertThat(page.select("main a.button--main").attr("href")).isEqualTo("https://blog.example/quagga");
        assertThat(page.select("main a.button--main").text()).isEqualTo("Read it at blog.example");
        assertThat(page.select("script").html()).contains("BlogPosting", "2031-05-04");
    }

    @Test
    void neverCallsAPageThatListsAStoryTheStory() {
        desk.bring("posts", LISTED);

        var page = desk.page("/stories/quagga-lanes");

        assertThat(page.select("main a.button--main").text()).isEqualTo("Listed at blog.example");
        assertThat(page.select("script").html()).doesNotContain("sameAs").doesNotContain("datePublished");
    }

    @Test
    void tellsHowLongATextTakes() {
        desk.bring("posts", LISTED.replace("'authors'", "'text': '" + "word ".repeat(401) + "', 'authors'"));

        assertThat(desk.page("/stories/quagga-lanes").select("article .meta").text())
                .contains("3 minutes to read");
    }

    @Test
    void showsATextWithoutItsMarksAndFindsItsWords() {
        desk.bring("posts", """
                {'title': 'Okapi lanes', 'text': '# Safe **okapi** ways\\n\\nThe *zorse* walks.\\nSo do we.\\n\\n[Plan](/figures)'}
                """);

        var page = desk.page("/ar/stories/okapi-lanes");

        assertThat(page.select("article .prose h2").text()).isEqualTo("Safe okapi ways");
        assertThat(page.select("article .prose p").eachText()).containsExactly("The zorse walks.", "So do we.", "Plan");
        assertThat(page.select("article .prose[lang=en][dir=auto] a").attr("href"))
                .isEqualTo("/ar/figures");
        assertThat(desk.page("/search?q=zorse").select("a.chip").eachAttr("href"))
                .contains("/stories/okapi-lanes");
    }

    @Test
    void knowsAuthorsByNameAndKind() {
        desk.bring("posts", """
                {'title': 'Okapi homes', 'authors': [{'name': 'Okapi People', 'kind': 'organisation'},
                 {'name': 'Zuri Institute', 'kind': 'person'}, 'Ann Okapi']}
                """);

        var page = desk.page("/stories/okapi-homes");

        assertThat(page.select("article .meta a[rel]").eachText())
                .containsExactly("Okapi People", "Zuri Institute", "Ann Okapi");
        assertThat(page.select("script").html())
                .containsPattern("\\{(?=[^}]*\"Organization\")[^}]*\"Okapi People\"")
                .containsPattern("\\{(?=[^}]*\"Person\")[^}]*\"Zuri Institute\"");
    }

    @ParameterizedTest
    @CsvSource({"series=ask-an-expert", "author=Amina+Demo", "topic=play"})
    void narrowsDown(String filter) {
        desk.bring("posts", QUAGGA);
        desk.bring("posts", LISTED);

        var page = desk.page("/stories?" + filter);

        assertThat(page.select("h3 a").eachText())
                .contains("Ask an Expert: quagga crossings")
                .doesNotContain("Quagga lanes");
        assertThat(page.select("main li a[href='/stories']")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/stories?series=%00&topic=nothing&author=%22%3E", "/ar/stories?page=0", "/stories?topic=" + "x"
            })
    void answersWhateverIsAskedFor(String path) {
        assertThat(desk.page(path).select("h1")).hasSize(1);
    }

    @Test
    void leadsFromAnAbsurdPageToTheLastOne() {
        var answer = desk.get("/stories?page=999999");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Reader.header(answer, "Location")).contains("/stories?page=");
        assertThat(desk.get("/stories/nothing-of-the-kind").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhyAStoryIsGoneAndShowsItNowhereElse() {
        desk.bring("posts", QUAGGA);
        var id = desk.publications()
                .kept("story", "quagga crossings", 0, 1)
                .getFirst()
                .id();
        desk.publications().withdraw(id, new Withdrawal(Instant.EPOCH, "It was mistaken.", "en", null));

        assertThat(desk.page("/stories/ask-an-expert-quagga-crossings", 410).text())
                .contains("It was mistaken.");
        assertThat(Reader.text(desk.get("/stories/feed.atom"))).doesNotContain("quagga");
        assertThat(desk.page("/stories").select("h3 a").eachText()).doesNotContain("Ask an Expert: quagga crossings");
    }

    @Test
    void isInTheFeedAndFoundAcrossEverything() {
        desk.bring("posts", QUAGGA);

        assertThat(Reader.text(desk.get("/stories/feed.atom"))).contains("Ask an Expert: quagga crossings");
        assertThat(desk.page("/search?q=quagga").select("a.chip").eachAttr("href"))
                .contains("/stories/ask-an-expert-quagga-crossings");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        desk.bring("posts", QUAGGA);

        assertThat(desk.bring("posts", QUAGGA).outcome()).isEqualTo(Importer.Outcome.UNCHANGED);
        assertThat(desk.key("posts", QUAGGA)).isEqualTo("url:https://blog.example/quagga");
        assertThat(desk.key("posts", LISTED)).isEqualTo("title:quagga-lanes");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-04, 31 May, date",
        "'''post''', '''mirror''', url_kind",
        "https://blog.example/quagga, javascript:alert(1), url",
        "'[''play'']', '[''no-such'']', topics",
        "'''Amina Demo''', '{''name'': ''Amina Demo'', ''kind'': ''robot''}', authors",
        "'''description'': ''On', '''text'': ''[x](javascript:alert(1))', text"
    })
    void refusesWhatIsWrong(String right, String wrong, String named) {
        assertThatThrownBy(() -> desk.bring("posts", QUAGGA.replace(right, wrong)))
                .isInstanceOf(RowRefused.class)
                .extracting("field")
                .isEqualTo(named);
    }

    @Test
    void listsJobsThatAreOpenAndSaysSoWhenThereAreNone() {
        assertThat(desk.page("/jobs").select("a[href='/contact']")).isNotEmpty();

        desk.bring("jobs", """
                {'title': 'Quagga keeper', 'kind': 'job', 'organisation': 'Demo Zoo', 'deadline': '2931-01-01', 'url': 'https://zoo.example'}
                """);
        desk.bring("jobs", """
                {'title': 'Dodo keeper', 'kind': 'call', 'deadline': '1681-01-01', 'url': 'https://zoo.example'}
                """);

        assertThat(desk.page("/jobs").select("main ul a").eachText()).containsExactly("Quagga keeper");
        assertThatThrownBy(() -> desk.bring("jobs", "{'title': 'x', 'kind': 'slave', 'url': 'https://zoo.example'}"))
                .isInstanceOf(RowRefused.class);
    }
}
