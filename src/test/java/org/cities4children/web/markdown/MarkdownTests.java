package org.cities4children.web.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void makesAParagraphOfEachLine() {
        var body = shown("The first day.\nThe *second* day.  \n\nThe third.\n    An indented one.");

        assertThat(body.select("p").eachText())
                .containsExactly("The first day.", "The second day.", "The third.", "An indented one.");
        assertThat(body.select("br, pre, code")).isEmpty();
    }

    @Test
    void keepsTheLinesOfATextPageTogether() {
        var page = Markdown.titled("# Who we are\n\nOne\nparagraph.\n\n## Where\n\nHere.");

        assertThat(page.title()).contains("Who we are");
        assertThat(page.opening()).contains("One\nparagraph.");
        var body = Jsoup.parseBodyFragment(page.html(Language.ENGLISH));
        assertThat(body.select("p")).hasSize(2);
        assertThat(body.select("h1, h2, h3").eachText()).containsExactly("Where");
    }

    @Test
    void leadsToTelephonesAndMailboxes() {
        var body = shown("[Childline](tel:116) or [write](mailto:help@line.example).");
        assertThat(body.select("a").eachAttr("href")).containsExactly("tel:116", "mailto:help@line.example");
    }

    @ParameterizedTest
    @CsvSource({
        "'# Streets|## Crossings|# Parks', h2 h3 h2",
        "'### Streets|###### Crossings', h2 h3",
        "'#### Streets', h2"
    })
    void putsHeadingsBelowThePagesTitleWithoutAGap(String text, String tags) {
        assertThat(shown(text.replace("|", "\n\n")).select("h1, h2, h3, h4, h5, h6").stream()
                        .map(Element::tagName))
                .containsExactly(tags.split(" "));
    }

    @Test
    void marksWhatIsMarkedAndLeadsToPagesInTheReadersLanguage() {
        var html = Markdown.lines("**Walk** to [the park](/places/KE), [read](https://walk.example).\n\n- a\n- b")
                .html(Language.ARABIC);
        var body = Jsoup.parseBodyFragment(html);

        assertThat(body.select("strong").text()).isEqualTo("Walk");
        assertThat(body.select("li").eachText()).containsExactly("a", "b");
        assertThat(body.select("a").eachAttr("href")).containsExactly("/ar/places/KE", "https://walk.example");
        assertThat(body.select("a").get(1).attr("rel")).contains("noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[x](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void letsNothingRun(String text) {
        var body = shown(text);

        assertThat(body.select("script, img")).isEmpty();
        assertThat(body.select("[onerror]")).isEmpty();
        assertThat(body.select("a[href]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "![x](data:x)", "[x]()"})
    void refusesAnAddressThatNobodyCouldOpen(String text) {
        assertThatThrownBy(() -> Markdown.lines(text).checked("text"))
                .isInstanceOf(RowRefused.class)
                .extracting("field")
                .isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({
        "![a map](https://map.example/a.png), a map",
        "[![a map](https://map.example/a.png)](https://map.example), a map",
        "![a [map](https://map.example)](https://map.example/a.png), map",
        "![](https://map.example/a.png), https://map.example/a.png",
        "![![a](https://b.example)](https://map.example/a.png), a"
    })
    void makesOneNamedLinkOfAPicture(String text, String name) {
        var body = shown(text);

        assertThat(body.select("img")).isEmpty();
        assertThat(body.select("a").eachText()).containsExactly(name);
    }

    @Test
    void knowsTheWordsWithoutTheirMarks() {
        var text = """
                # Streets

                **Slow** cars and [a park](https://park.example).
                Next line

                - one
                - two

                | city | cars |
                |------|------|
                | Lima | few  |

                `code` <b>bold</b>
                """;

        assertThat(Markdown.lines(text).words().split("\\s+"))
                .containsExactly(
                        "Streets",
                        "Slow",
                        "cars",
                        "and",
                        "a",
                        "park.",
                        "Next",
                        "line",
                        "one",
                        "two",
                        "city",
                        "cars",
                        "Lima",
                        "few",
                        "code",
                        "<b>bold</b>");
    }

    @Test
    void standsATextThatIsNestedWithoutEnd() {
        for (var text : List.of(
                ">".repeat(100_000),
                "- ".repeat(50_000) + "x",
                "*a ".repeat(20_000) + "b* ".repeat(20_000),
                "[".repeat(50_000) + "]".repeat(50_000),
                "![".repeat(20_000) + "](u)".repeat(20_000),
                "a\n".repeat(100_000))) {
            var markdown = Markdown.lines(text);
            assertThat(markdown.html(Language.ENGLISH)).isNotEmpty();
            assertThat(markdown.words()).isNotNull();
        }
    }

    private static Element shown(String text) {
        return Jsoup.parseBodyFragment(Markdown.lines(text).html(Language.ENGLISH))
                .body();
    }
}
