package org.cities4children.web.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cities4children.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarksTests {

    /** As long as the longest text that an editor may send. */
    private static final int LONGEST = 840_000;

    @ParameterizedTest
    @ValueSource(strings = {"*_ ", "*_a ", "*_", "**_a", "* _"})
    void showsAParagraphOfNothingButEmphasisAsItWasTyped(String alphabet) {
        var text = "a" + mixed(alphabet) + "a";
        var body = shown(text + "\n\nThe **next** paragraph.");

        assertThat(body.select("p").getFirst().wholeText()).isEqualTo(text);
        assertThat(body.select("p").getLast().select("strong").eachText()).containsExactly("next");
        assertThat(body.select("em")).isEmpty();
    }

    @Test
    void keepsTheLinesOfWhatItShowsAsTyped() {
        var line = "*a_ ".repeat(BoundedMarks.MOST / 4).strip();
        var body = shown(line + "\n" + line + "\n" + line);

        assertThat(body.select("p")).hasSize(3);
        assertThat(body.select("p").eachText()).containsOnly(line);
    }

    @Test
    void understandsEachMarkOfALongBook() {
        var words = "A street is *for* children. ".repeat(BoundedMarks.MOST / 2);
        assertThat(shown(words).select("em")).hasSize(BoundedMarks.MOST / 2);

        var paragraphs = "Streets are __for__ **children**.\n\n".repeat(LONGEST / 35);
        assertThat(shown(paragraphs).select("strong")).hasSize(2 * (LONGEST / 35));
    }

    @Test
    void spendsWhatATextMayCostOnItsFirstParagraphs() {
        var long1 = mixed("*_ ", BoundedMarks.MOST).strip();
        var body = shown("a%sa\n\na%sa\n\na%sa\n\nAn *end*.".formatted(long1, long1, long1));

        var typed = body.select("p").stream()
                .filter(it -> it.wholeText().equals("a" + long1 + "a"))
                .count();
        assertThat(typed).isEqualTo(1);
        assertThat(body.select("p").getLast().select("em").text()).isEqualTo("end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[a](",
                "[a][",
                "]",
                "`",
                "<",
                "<!--",
                "<?",
                "<![CDATA[",
                "<a b=\"",
                "&",
                "\\",
                "> ",
                "- ",
                "1. ",
                "- a\n",
                "> a\n\n",
                "| a ",
                "a|b\n-|-\n",
                "[a]: b\n",
                "(",
                "*",
                "_",
                "~"
            })
    void takesWhateverIsRepeatedToTheEnd(String piece) {
        var body = shown("First.\n\n" + piece.repeat(LONGEST / 4 / piece.length()) + "\n\n[last]: /x\n");

        assertThat(body.select("p").getFirst().text()).isEqualTo("First.");
        assertThat(depth(body)).isLessThan(60);
    }

    @Test
    void takesRunsOfMarksOfEveryLength() {
        for (var mark : new String[] {"`", "*", "_"}) {
            var text = new StringBuilder("a");
            for (int length = 1; text.length() < LONGEST; length++) {
                text.append(mark.repeat(length)).append('a');
            }
            assertThat(shown(text.toString()).text()).startsWith("a").endsWith("a");
        }
    }

    private static int depth(Element element) {
        int depth = 0;
        for (var each : element.getAllElements()) {
            depth = Math.max(depth, each.parents().size());
        }
        return depth;
    }

    private static String mixed(String alphabet) {
        return mixed(alphabet, LONGEST);
    }

    private static String mixed(String alphabet, int length) {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static Element shown(String text) {
        return Jsoup.parseBodyFragment(Markdown.lines(text).html(Language.ENGLISH))
                .body();
    }
}
