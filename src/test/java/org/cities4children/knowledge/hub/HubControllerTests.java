package org.cities4children.knowledge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class HubControllerTests {

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring("resources", """
                {'id': 'quaggas', 'title': 'Quaggas cross the street', 'description': 'How zebras helped.', 'kind': 'tool', 'year': 2019,
                 'authors': ['Quagga Institute'], 'topics': ['climate'], 'places': [{'country': 'KE', 'city': 'Nairobi'}]}
                """);
        desk.bring("resources", """
                {'id': 'quagga-report', 'title': 'Report on quaggas', 'kind': 'report', 'year': 2021, 'authors': ['Quagga Institute']}
                """);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsWhatWasFoundAndMarksWhy() {
        var page = desk.page("/hub?q=quagga");

        assertThat(titles(page)).containsExactlyInAnyOrder("Quaggas cross the street", "Report on quaggas");
        assertThat(page.select("#results").text()).isEqualTo("2 results");
        assertThat(page.select("article.result h3 mark").eachText()).containsExactlyInAnyOrder("Quaggas", "quaggas");
        assertThat(page.select("#q").val()).isEqualTo("quagga");
        assertThat(page.title()).isEqualTo("“quagga” in the knowledge hub · Cities4Children");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void offersTheOtherWordsWhereverItIsWhenAPlaceHasNothingOfThem() {
        var page = desk.page("/hub?q=quaggas+Bogota");

        assertThat(page.select(".notice a[href='/hub?q=quaggas']").eachText())
                .containsExactly("“quaggas”, wherever it is");
        assertThat(desk.page("/hub?q=zzyzx").select(".notice").text()).doesNotContain("wherever");
    }

    @Test
    void showsWhatTheOtherWordsFindWhereNothingHasOneOfThem() {
        var page = desk.page("/hub?q=zzyzx+quaggas");

        assertThat(titles(page)).contains("Quaggas cross the street");
        assertThat(page.select(".notice").text())
                .isEqualTo("Nothing here contains “zzyzx”. These are the results for the other words.");
        assertThat(desk.page("/hub?q=i+want+to+die+zzyzx").select(".notice").text())
                .doesNotContain("contains");
    }

    @Test
    void offersEachWordAloneWhereTheyNeverStandTogether() {
        desk.bring("resources", """
                {'id': 'okapis', 'title': 'Okapis rest', 'description': 'A shady place.'}
                """);
        var offered = desk.page("/hub?q=the+quaggas,+okapis").select(".notice");
        assertThat(offered.text()).contains("Nothing here has all of these words together");
        assertThat(offered.select("a[href*=q]").eachText())
                .containsExactly("2 results for “quaggas”", "1 result for “okapis”");
        assertThat(offered.select("a[href*=q]").eachAttr("href")).containsExactly("/hub?q=quaggas", "/hub?q=okapis");
        assertThat(desk.page("/hub?q=okapis").select("#results").text()).isEqualTo("1 result");

        var filtered = desk.page("/hub?q=quaggas+okapis&year=1850").select(".notice");
        assertThat(filtered.text()).doesNotContain("together");
        assertThat(desk.page("/hub?q=okapis+zzyzx+qqxx").select(".notice").text())
                .doesNotContain("together");
    }

    @Test
    void showsMarkupInTitlesAndWordsAsText() {
        desk.bring("resources", """
                {'id': 'hostile', 'title': '<script>alert(1)</script> quagga <img src=x onerror=alert(2)>', 'description': '<b>bold</b>'}
                """);

        var page = desk.page("/hub?q=quagga+%3Cscript%3Ealert%283%29%3C%2Fscript%3E%22");

        assertThat(page.select("script:not([type], [src^=/assets/])")).isEmpty();
        assertThat(page.select("img[onerror], b")).isEmpty();
        assertThat(page.select("#q").val()).isEqualTo("quagga <script>alert(3)</script>\"");
        assertThat(titles(desk.page("/hub?q=quagga+onerror"))).anyMatch(it -> it.contains("<script>alert(1)"));
    }

    @Test
    void showsWhatIsThereInTheLanguageOfTheReaderAndSaysWhichItIs() {
        desk.bring("resources", """
                {'id': 'several', 'title': 'Okapi crossings', 'description': 'For okapis.', 'translations': [
                 {'language': 'bn', 'title': 'ওকাপি পারাপার', 'description': 'ওকাপিদের জন্য।', 'url': 'https://bn.zoo.example/okapi'}]}
                """);

        var bengali = desk.page("/bn/hub?q=okapi").select("article.result h3 bdi");
        assertThat(bengali.text()).isEqualTo("ওকাপি পারাপার");
        assertThat(bengali.hasAttr("lang")).isFalse();
        assertThat(desk.page("/bn/search?q=okapi").select("article.result h3").text())
                .isEqualTo("ওকাপি পারাপার");
        var english = desk.page("/hub?q=ওকাপি").select("article.result h3 bdi");
        assertThat(english.text()).isEqualTo("Okapi crossings");
        assertThat(english.hasAttr("lang")).isFalse();
        var french = desk.page("/fr/hub?q=ওকাপি").select("article.result h3 bdi");
        assertThat(french.text()).as("where it was found").isEqualTo("ওকাপি পারাপার");
        assertThat(french.attr("lang")).isEqualTo("bn");
        var image = desk.page("/bn/hub/okapi-crossings")
                .select("meta[property=og:image]")
                .attr("content");
        assertThat(image).startsWith(WholeProgram.SITE + "/covers/");
        assertThat(desk.get(image.substring(WholeProgram.SITE.length())).statusCode())
                .isEqualTo(200);
        assertThat(desk.page("/hub/okapi-crossings")
                        .select("a[hreflang=bn][rel~=external]")
                        .attr("href"))
                .isEqualTo("https://bn.zoo.example/okapi");
    }

    @Test
    void findsWhatWasMeantAndOffersWhatWasTyped() {
        var page = desk.page("/hub?q=quaggaz+street");

        assertThat(titles(page)).contains("Quaggas cross the street");
        assertThat(page.select("p.notice").text()).contains("quagga").contains("quaggaz street");
        var typed = page.select("p.notice a").attr("href");
        assertThat(desk.page(typed).select("p.notice a").attr("href")).doesNotContain("quaggaz");
    }

    @Test
    void tellsWhereHelpIsWhenTheWordsCallForIt() {
        assertThat(desk.page("/hub?q=i+want+to+die").select("a[href*='/concern'], a[href*='help']"))
                .isNotEmpty();
        assertThat(desk.page("/hub?q=i+want+to+die").select(".notice")).isNotEmpty();
        assertThat(desk.page("/hub?q=quaggaz+want+to+die").select("a[href*='exact=1']"))
                .isEmpty();
        assertThat(desk.page("/hub?q=quagga").select(".notice")).isEmpty();
    }

    @Test
    void narrowsDownByFilters() {
        var page = desk.page("/hub?q=quagga&type=tool");

        assertThat(titles(page)).containsExactly("Quaggas cross the street");
        assertThat(page.select("input[name=type][checked]").eachAttr("value")).containsExactly("tool");
        assertThat(page.select("a.chip[rel=nofollow]").eachAttr("href")).contains("/hub?q=quagga");
        assertThat(titles(desk.page("/hub?q=quagga&type=tool&type=report"))).hasSize(2);
        assertThat(titles(desk.page("/hub?q=quagga&type=tool&year=2021"))).isEmpty();
        assertThat(titles(desk.page("/hub?q=quagga&publisher=Quagga+Institute&place=KE")))
                .containsExactly("Quaggas cross the street");
    }

    @Test
    void countsBesideEachValueWhatChoosingItShows() {
        var page = desk.page("/hub?q=quagga&type=tool");

        for (var label : page.select("label:has(input[name=type])")) {
            var value = label.select("input").val();
            assertThat(desk.page("/hub?q=quagga&type=" + value)
                            .select("#results")
                            .text())
                    .startsWith(label.select(".count").text() + " result");
        }
        assertThat(page.select("input[name=type]")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwaggaville", "QWÁGGAVILLE", "কোয়াগাভিল"})
    void leadsToTheCountryOfAPlaceOfWhichThereIsNothing(String typed) {
        desk.bring("places", """
                {'id': 'KE/qwaggaville', 'names': {'en': 'Qwaggaville', 'bn': 'কোয়াগাভিল'}}
                """);

        var page = desk.page("/hub?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(titles(page)).isEmpty();
        assertThat(page.select("main a[href=/places/KE]").text()).isEqualTo("Everything about Kenya");
    }

    @Test
    void leadsToWhatIsAboutAPlaceAmongTheWords() {
        var place = "main a[href='/hub?place=KE/nairobi']";

        assertThat(desk.page("/hub?q=quaggas+street+n%C3%A0irobi").select(place).text())
                .isEqualTo("Everything about Nairobi (Kenya)");
        assertThat(desk.page("/hub?q=quaggas+nairobi&place=KE").select(place)).isEmpty();
    }

    @Test
    void showsNoCharactersThatTurnTheWordsAround() {
        assertThat(desk.page("/hub?q=quagga%E2%80%AE+street").select("#q").val())
                .isEqualTo("quagga  street");
    }

    @Test
    void helpsOnWhenNothingIsFound() {
        for (var address : List.of(
                "/hub?q=xyzzyxyzzy",
                "/hub?topic=never-heard-of",
                "/hub?type=tool&type=&place=%00&year=abc&language=%3Cscript%3E&q=quagga&audience=girls",
                "/hub?q=quagga&type=tool&topic=climate&place=KE&audience=girls&audience=youth&year=2019&year=2020&language=en&publisher=A&publisher=B")) {
            var page = desk.page(address);
            assertThat(titles(page)).as(address).isEmpty();
            assertThat(page.select(".notice a[href=/topics], .notice a[href=/contribute]"))
                    .hasSize(2);
        }
        assertThat(desk.page("/hub?q=xyzzyxyzzy").select(".aside, .filters, button:containsOwn(Show results)"))
                .isEmpty();
        assertThat(desk.page("/hub?q=quagga&year=1850").select(".aside .filters input[checked]"))
                .hasSize(1);
        assertThat(desk.page("/hub?q=quagga&year=1850").select(".notice a").eachAttr("href"))
                .contains("/hub?q=quagga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "abc", "99999999999999", "1%00", "%D9%A3"})
    void showsTheFirstPageForAnAbsurdNumber(String number) {
        assertThat(titles(desk.page("/hub?q=quagga&page=" + number))).hasSize(2);
    }

    @Test
    void leadsFromBeyondTheEndToTheLastPage() {
        var answer = desk.get("/ar/hub?q=quagga&page=999");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Reader.header(answer, "Location")).endsWith("/ar/hub?q=quagga");
        var all = desk.get("/hub?sort=title&page=999999");
        assertThat(Reader.header(all, "Location")).matches(".*/hub\\?sort=title&page=[0-9]+");
    }

    @Test
    void pagesThroughEverythingOnce() {
        var first = titles(desk.page("/hub?sort=title"));
        var second = titles(desk.page("/hub?sort=title&page=2"));

        assertThat(first).hasSize(10);
        assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
    }

    @Test
    void answersWhateverIsTyped() {
        for (var words :
                List.of("%22", "%22%22%22", "-", "*", "%00%01", "%F0%9F%98%80", "a-b-c-".repeat(200), "%22quagga")) {
            desk.page("/hub?q=" + words);
        }
        assertThat(desk.page("/hub?q=" + "quagga+".repeat(100)).select(".error").text())
                .isEqualTo("We looked for the first 300 characters of what you typed.");
    }

    @Test
    void ordersByMatchWhatIsLookedForFromTheWholeList() {
        assertThat(desk.page("/hub").select("input[name=sort]")).isEmpty();
        var found = desk.page("/hub?q=quagga&sort=");
        assertThat(found.select(".section-head a[aria-current]").text()).isEqualTo("Best match");
        assertThat(found.select(".section-head a:contains(Newest)").attr("href"))
                .isEqualTo("/hub?q=quagga&sort=newest");
        assertThat(desk.page("/hub?q=quagga&sort=newest")
                        .select("input[type=hidden][name=sort]")
                        .val())
                .isEqualTo("newest");
    }

    @Test
    void mayBeKeptByRobotsOnlyAsAWhole() {
        var page = desk.page("/hub");

        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(WholeProgram.SITE + "/hub");
        assertThat(canonical("/hub?type=report&sort=title&type=tool"))
                .isEqualTo(canonical("/hub?sort=title&type=tool&type=report&type=tool"))
                .startsWith(WholeProgram.SITE + "/hub?type=");
    }

    @Test
    void speaksArabic() {
        var page = desk.page("/ar/hub?q=quagga&place=KE");

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").text()).isNotEqualTo("Knowledge hub").isNotEmpty();
        assertThat(page.select("article.result h3 a").attr("href")).isEqualTo("/ar/hub/quaggas-cross-the-street");
        assertThat(page.select("article.result h3 [lang]").attr("lang")).isEqualTo("en");
        assertThat(page.select("a.chip[rel=nofollow]").text()).contains("كينيا");
    }

    @Test
    void leadsToAFeedOfTheSameList() {
        var page = desk.page("/hub?q=quagga&type=tool&place=KE&sort=title");
        var feed = page.select("link[type='application/atom+xml']").attr("href");

        assertThat(feed).isEqualTo("/hub/feed.atom?q=quagga&type=tool&place=KE");
        assertThat(Reader.text(desk.get(feed)))
                .contains("<title>Cities4Children knowledge hub: “quagga”, Tool, Kenya</title>")
                .contains("<title>Quaggas cross the street</title>")
                .doesNotContain("Report on quaggas");
        assertThat(Reader.text(desk.get("/hub/feed.atom"))).contains("Report on quaggas");
        assertThat(Reader.text(desk.get("/hub/feed.atom?topic=%00&type=never-heard-of&q=%3C/title%3E")))
                .doesNotContain("Report on quaggas");
        assertThat(desk.page("/topics/climate")
                        .select("link[type='application/atom+xml']")
                        .attr("href"))
                .isEqualTo("/hub/feed.atom?topic=climate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.5555/quagga.1",
                "doi:10.5555/quagga.1",
                "https://doi.org/10.5555/quagga.1",
                "http://doi.org/10.5555/quagga.1/"
            })
    void leadsToWhatHasTheNumberThatWasTyped(String typed) {
        desk.bring(
                "resources",
                "{'id': 'quagga-article', 'title': 'Counting stripes', 'kind': 'research', 'year': 2021, "
                        + "'url': 'https://doi.org/10.5555/quagga.1', 'url_kind': 'official', 'authors': ['Quagga Institute']}");

        var answer = desk.get("/es/hub?q=" + typed);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Reader.header(answer, "Location")).endsWith("/es/hub/counting-stripes");
        assertThat(desk.get("/hub?exact=1&q=" + typed).statusCode()).isEqualTo(200);
        assertThat(desk.get("/hub?q=10.5555/nobody").statusCode()).isEqualTo(200);
        assertThat(desk.get("/hub?q=https://").statusCode()).isEqualTo(200);
    }

    private String canonical(String path) {
        return desk.page(path).select("link[rel=canonical]").attr("href");
    }

    private static List<String> titles(Document page) {
        return page.select("article.result h3").eachText();
    }
}
