package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cities4children.web.Html;
import org.cities4children.web.Language;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Public pages are sound HTML, and their links lead somewhere. */
@WholeProgram
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlTests {

    /** The key of a text, the text of nothing, and the place of a number, which no reader should see. */
    private static final Pattern FORGOTTEN =
            Pattern.compile("(?<![-.\\w])(knowledge|stories|events|site|web)\\.[a-z]|\\bnull\\b|\\{[0-9]");

    /** So many small words are a sentence, not a name. */
    private static final String LATIN = "(\\b[a-z]+[ ,]+){3,}";

    private static final Pattern NOT_LATIN = Pattern.compile("[\\p{IsArabic}\\p{IsBengali}]");

    private static final Map<Language, Pattern> FOREIGN = Map.of(
            Language.ARABIC, Pattern.compile(LATIN + "|\\p{IsBengali}"),
            Language.BENGALI, Pattern.compile(LATIN + "|\\p{IsArabic}"));

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private Reader reader;

    @BeforeAll
    void open() {
        reader = new Reader(port);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    List<String> pages() {
        return PublicPages.of(program);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSound(String path) {
        var page = page(path);
        assertThat(page.title()).endsWith("Cities4Children").doesNotContain("null");
        assertThat(page.text()).as("words without a text of their own").doesNotContainPattern(FORGOTTEN);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsItsReaderInTheLanguage(String path) {
        assertThat(page(path).select("main a[href^=/], main form").stream().map(HtmlTests::target))
                .filteredOn(it ->
                        !it.isEmpty() && !it.matches(".*(\\.bib|\\.ris|\\.csl\\.json|\\.ics|\\.atom|\\.csv)(\\?.*)?"))
                .allSatisfy(it -> assertThat(PublicPages.language(it)).as(it).isEqualTo(PublicPages.language(path)));
    }

    @Test
    void everyPageThatRobotsAreToldOfIsSound() {
        assertThat(PublicPages.all(reader)).isNotEmpty().allSatisfy(this::isSound);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhereItSpeaksAnotherLanguage(String path) {
        var own = PublicPages.language(path);
        var foreign = FOREIGN.getOrDefault(own, NOT_LATIN);
        assertThat(page(path).select("main *"))
                .filteredOn(it -> foreign.matcher(it.ownText()).find())
                .filteredOn(it -> Objects.requireNonNull(it.closest("[lang]"))
                        .attr("lang")
                        .equals(own.code()))
                .isEmpty();
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        Map<String, String> found = new TreeMap<>();
        for (var path : pages()) {
            page(path).select("a[href^=/], link[href^=/]").eachAttr("href").forEach(it -> found.put(it, path));
        }
        assertThat(found)
                .hasSizeGreaterThan(100)
                .allSatisfy((address, page) -> assertThat(
                                reader.get(address.replaceFirst("#.*", "")).statusCode())
                        .as(address + " on " + page)
                        .isEqualTo(address.endsWith("/nowhere") ? 404 : 200));
    }

    private Document page(String path) {
        return Html.checked(Reader.text(reader.get(path)));
    }

    private static String target(Element linkOrForm) {
        return linkOrForm.hasAttr("href") ? linkOrForm.attr("href") : linkOrForm.attr("action");
    }
}
