package org.cities4children.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cities4children.WholeProgram;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class SearchControllerTests {

    @LocalServerPort
    private int port;

    @Test
    void findsThingsOfEverySort() {
        var page = page("/search?q=kenya");
        assertThat(page.select("main h2").eachText()).contains("Knowledge hub", "Places", "National alliances");
        assertThat(page.select("main a[href=/chapters/KE]")).isNotEmpty();
        assertThat(page.select("main a[href='/hub?q=kenya']")).hasSize(1);
    }

    @Test
    void findsAPlaceByItsNameInAnotherLanguage() {
        assertThat(page("/search?q=%D9%86%D9%8A%D8%B1%D9%88%D8%A8%D9%8A").select("main a[href*=nairobi]"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dhaka", "Dacca", "%E0%A6%A2%E0%A6%BE%E0%A6%95%E0%A6%BE"})
    void leadsToTheCountryOfAPlaceOfWhichThereIsNothing(String typed) {
        assertThat(page("/search?q=" + typed).select("main a[href=/places/BD]")).hasSize(1);
        assertThat(page("/search?q=" + typed).select("main p.notice")).isEmpty();
    }

    @Test
    void findsMembersByTheirShortName() {
        assertThat(page("/search?q=unicef").select("main a[href^=/members/]")).isNotEmpty();
    }

    @Test
    void findsPagesInTheLanguageOfTheReader() {
        assertThat(page("/ar/search?q=%D8%A7%D9%84%D8%AE%D8%B5%D9%88%D8%B5%D9%8A%D8%A9")
                        .select("main a[href=/ar/privacy]"))
                .isNotEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        var page = page("/search?q=zzzqqqxxx");
        assertThat(page.select("main .notice").text()).contains("zzzqqqxxx");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void looksForWhatWasTypedAmongEverything() {
        var page = page("/search?q=playgruonds");
        assertThat(page.select("main article h3 a")).isNotEmpty();
        var typed = page.select("main p.notice a").attr("href");

        assertThat(typed).isEqualTo("/search?q=playgruonds&exact=1");
        var exact = page(typed);
        assertThat(exact.select("main article h3 a")).isEmpty();
        assertThat(exact.select("main .notice").text()).contains("playgruonds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search?q=street+play+kathmandu", "/hub?q=street+play+kathmandu", "/hub?q=street+kathmandu"})
    void saysWhatNothingContainsAboveWhatTheOtherWordsFind(String path) {
        var page = page(path);
        assertThat(page.select("main p.notice").text()).contains("Nothing here contains “kathmandu”.");
        assertThat(page.select("main article h3 a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bn/hub?q=শিশু ঢাকা",
                "/bn/hub?q=ঢাকায় শিশু",
                "/bn/hub?q=ঢাকার বস্তি",
                "/bn/hub?q=খেলার মাঠ ঢাকাতে",
                "/ar/hub?q=أطفال بدكا",
                "/sw/hub?q=watoto Dhaka",
                "/bn/search?q=playground dhaka",
                "/bn/search?q=ঢাকায় শিশু"
            })
    void knowsAPlaceBesideOtherWordsAndInEveryCase(String address) {
        var language = address.substring(0, 3);
        assertThat(page(asSent(address)).select("main a[href=" + language + "/places/BD]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "newsletter, /newsletter/subscribe",
        "jobs, /jobs",
        "career, /jobs",
        "steering committee, /members",
        "steering committee, /about/secretariat"
    })
    void findsPagesByWhatPeopleCallThem(String typed, String path) {
        assertThat(page(asSent("/search?q=" + typed)).select("main section a[href=" + path + "]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hub?q=🙂", "/search?q=🙂", "/hub?q=???", "/pt/hub?q=* *", "/ar/search?q=🙂"})
    void saysThatNothingTypedIsAWord(String address) {
        assertThat(page(asSent(address)).select("main p.notice[role=status]")).hasSize(1);
    }

    @Test
    void takesNoCityForAnotherWord() {
        assertThat(page("/hub?q=paris").select("main p.notice").text()).doesNotContain("parks");
    }

    @Test
    void explainsItselfBeforeAnythingIsTyped() {
        assertThat(page("/search").select("main h2")).isEmpty();
        assertThat(page("/search?q=%20%00").select("main h2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "%22%22%22",
                "-",
                "*",
                "AND+OR+NOT",
                "%F0%9F%98%80%F0%9F%98%80",
                "title:%5B*+TO+*%5D"
            })
    void answersWhateverIsTyped(String typed) {
        page("/search?q=" + typed);
    }

    private static String asSent(String address) {
        int words = address.indexOf('=') + 1;
        return address.substring(0, words) + URLEncoder.encode(address.substring(words), StandardCharsets.UTF_8);
    }

    private Document page(String path) {
        try (var reader = new Reader(port)) {
            var answer = reader.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            return Html.checked(Reader.text(answer));
        }
    }
}
