package org.cities4children.knowledge.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@WholeProgram
class ResourceControllerTests {

    private static final String OKAPI = """
            {'id': 'okapi', 'title': 'Okapi streets', 'description': 'How an okapi slowed the traffic.', 'kind': 'policy brief',
             'year': 2019, 'authors': [{'name': 'Amina Okoth', 'kind': 'person'}, {'name': 'Okapi Trust', 'kind': 'organisation'}],
             'topics': ['climate'], 'places': [{'country': 'KE', 'city': 'Nairobi'}], 'audiences': ['girls'],
             'url': 'https://www.okapi.example/report', 'url_kind': 'official', 'url_checked': '2026-11-20',
             'translations': [{'language': 'ar', 'title': 'شوارع الأوكابي', 'description': 'كيف أبطأ الأوكابي حركة المرور.'}],
             'versions': [{'label': 'First edition', 'year': 2012}], 'editions_in': ['fr']}
            """;

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring("resources", OKAPI);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsWhatIsKnown() {
        var page = desk.page("/hub/okapi-streets");

        assertThat(page.select("h1").text()).isEqualTo("Okapi streets");
        assertThat(page.select(".lead").text()).isEqualTo("How an okapi slowed the traffic.");
        assertThat(page.select("main a[href='/topics/climate']")).isNotEmpty();
        assertThat(page.select("main a[href='/hub?place=KE/nairobi']").text()).isEqualTo("Nairobi");
        assertThat(page.select("main a[href='/hub?publisher=Okapi+Trust']")).hasSize(1);
        assertThat(page.select("dl").text()).contains("First edition, 2012", "French", "Girls");
        assertThat(page.select("#cite .notice").text())
                .isEqualTo("Okoth, A., & Okapi Trust. (2019). Okapi streets. https://www.okapi.example/report");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(WholeProgram.SITE + "/hub/okapi-streets");
    }

    @Test
    void linksTheOriginalAndSaysWhenItWasChecked() {
        var page = desk.page("/hub/okapi-streets");

        var link = page.select("a.button--main[href='https://www.okapi.example/report']");
        assertThat(link.text()).isEqualTo("Open it at okapi.example");
        assertThat(page.select("main").text()).contains("20 November 2026");
    }

    @Test
    void neverLinksACopy() {
        desk.bring("resources", """
                {'id': 'copied', 'title': 'Okapi copies', 'url': 'https://copies.example/okapi.pdf', 'url_kind': 'mirror'}
                """);

        assertThat(Reader.text(desk.get("/hub/okapi-copies"))).doesNotContain("copies.example");
        assertThat(Reader.text(desk.get("/hub/okapi-copies.bib"))).doesNotContain("copies.example");
    }

    @Test
    void showsTheReadersLanguageWhereItHasIt() {
        var arabic = desk.page("/ar/hub/okapi-streets");
        assertThat(arabic.select("h1").text()).isEqualTo("شوارع الأوكابي");
        assertThat(arabic.select("h1 [lang]")).isEmpty();

        desk.bring("resources", "{'id': 'es', 'title': 'Calles del okapi', 'language': 'es'}");
        var spanish = desk.page("/hub/calles-del-okapi");
        assertThat(spanish.select("h1 [lang]").attr("lang")).isEqualTo("es");
        assertThat(spanish.select("main").text()).contains("This text is in Spanish.");
    }

    @Test
    void saysInWhichLanguagesTheWorkItselfExists() {
        desk.bring("resources", """
                {'id': 'many', 'title': 'Okapi in many tongues', 'translations': [{'language': 'bn', 'title': 'A', 'description': 'A summary only.'},
                 {'language': 'es', 'title': 'Okapi', 'description': 'B', 'url': 'https://www.okapi.example/es'}], 'editions_in': ['fr']}
                """);

        assertThat(desk.page("/hub/okapi-in-many-tongues")
                        .select("article .meta")
                        .eachText())
                .contains("Exists in: English, Spanish and French");
        assertThat(desk.page("/ar/hub/okapi-in-many-tongues")
                        .select("article .meta")
                        .eachText())
                .contains("متوفر باللغات: الإنجليزية والإسبانية والفرنسية");
        assertThat(desk.page("/hub/kibera-public-space-project")
                        .select("article .meta")
                        .text())
                .doesNotContain("Exists in");
    }

    @Test
    void tellsMessengersWhatItIs() {
        var page = desk.page("/hub/okapi-streets");

        assertThat(page.select("meta[property='og:title']").attr("content")).isEqualTo("Okapi streets");
        assertThat(page.select("meta[property='og:description']").attr("content"))
                .isEqualTo("How an okapi slowed the traffic.");
        assertThat(page.select("meta[property='og:url']").attr("content"))
                .isEqualTo(WholeProgram.SITE + "/hub/okapi-streets");
    }

    @Test
    void tellsRobotsWhatItIs() {
        var data = new JsonMapper()
                .readTree(desk.page("/hub/okapi-streets")
                        .select("script[type='application/ld+json']")
                        .getLast()
                        .data());

        assertThat(data.path("@type").asString()).isEqualTo("Report");
        assertThat(data.path("name").asString()).isEqualTo("Okapi streets");
        assertThat(data.at("/author/0/name").asString()).isEqualTo("Amina Okoth");
        assertThat(data.at("/publisher/0/name").asString()).isEqualTo("Okapi Trust");
        assertThat(data.path("datePublished").asString()).isEqualTo("2019");
    }

    @Test
    void letsNoTitleBreakOutOfItsScript() {
        desk.bring("resources", """
                {'id': 'hostile', 'title': 'Okapi </script><script>alert(1)</script><!-- &amp;', 'description': ']]> \\u2028 <b>bold</b>'}
                """);

        var page = desk.page("/hub/okapi-script-script-alert-1-script-amp");
        var data = new JsonMapper()
                .readTree(page.select("script[type='application/ld+json']")
                        .getLast()
                        .data());

        assertThat(data.path("name").asString()).isEqualTo("Okapi </script><script>alert(1)</script><!-- &amp;");
        assertThat(page.select("script:not([type='application/ld+json']):not([src]), main b"))
                .isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Okapi </script><script>alert(1)</script><!-- &amp;");
    }

    @Test
    void leadsFromAnOldAddressToTheNewOneForEver() {
        desk.publications().rename(desk.resource("okapi-streets"), "streets-for-okapis");

        var answer = desk.get("/ar/hub/okapi-streets");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Reader.header(answer, "Location")).endsWith("/ar/hub/streets-for-okapis");
        desk.page("/hub/streets-for-okapis");
        var citation = desk.get("/hub/okapi-streets.bib");
        assertThat(citation.statusCode()).isEqualTo(301);
        assertThat(Reader.header(citation, "Location")).endsWith("/hub/streets-for-okapis.bib");
        assertThat(Reader.text(desk.get("/hub/streets-for-okapis.bib"))).contains("@techreport{streets-for-okapis,");
    }

    @Test
    void leadsFromLargeLettersToTheAddress() {
        var answer = desk.get("/hub/OKAPI-Streets");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Reader.header(answer, "Location")).endsWith("/hub/okapi-streets");
    }

    @Test
    void leavesANoteWhereSomethingWasWithdrawn() {
        var withdrawal = new Withdrawal(
                Instant.parse("2026-11-22T08:00:00Z"), "It gave <b>wrong</b> advice.", "en", "/hub/another");
        desk.publications().withdraw(desk.resource("okapi-streets"), withdrawal);

        var page = desk.page("/ar/hub/okapi-streets", 410);
        assertThat(page.select("h1").text()).isEqualTo("Okapi streets");
        assertThat(page.select("main").text()).contains("It gave <b>wrong</b> advice.");
        assertThat(page.select("main a[href='/ar/hub/another']")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(desk.get("/hub/okapi-streets.ris").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "/hub/never-was",
        "/ar/hub/never-was",
        "/hub/never-was.bib",
        "/hub/never-was.ris",
        "/hub/never-was.csl.json",
        "/hub/okapi-streets.pdf",
        "/hub/okapi-streets/more"
    })
    void hasNoOtherPages(String path) {
        assertThat(desk.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void handsOutCitationsAsFiles() {
        var bibtex = desk.get("/hub/okapi-streets.bib");
        assertThat(Reader.header(bibtex, "Content-Type")).startsWith("application/x-bibtex");
        assertThat(Reader.header(bibtex, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"okapi-streets.bib\"");
        assertThat(Reader.text(bibtex)).contains("author = {Okoth, Amina and {Okapi Trust}}");

        var ris = desk.get("/hub/okapi-streets.ris");
        assertThat(Reader.header(ris, "Content-Type")).startsWith("application/x-research-info-systems");
        assertThat(Reader.text(ris)).startsWith("TY  - RPRT\r\n").endsWith("ER  - \r\n");

        var csl = desk.get("/hub/okapi-streets.csl.json");
        assertThat(Reader.header(csl, "Content-Type")).startsWith("application/vnd.citationstyles.csl+json");
        assertThat(new JsonMapper().readTree(Reader.text(csl)).at("/0/title").asString())
                .isEqualTo("Okapi streets");
    }

    @Test
    void namesWhatIsLikeIt() {
        desk.bring("resources", OKAPI.replace("'okapi'", "'okapi-2'").replace("Okapi streets", "Okapi traffic"));
        desk.understand();

        assertThat(desk.page("/hub/okapi-streets").select("article.card h3").eachText())
                .contains("Okapi traffic")
                .doesNotContain("Okapi streets");
    }
}
