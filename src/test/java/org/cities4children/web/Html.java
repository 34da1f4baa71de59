package org.cities4children.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a rendered page and says what is wrong with it. */
public final class Html {

    private static final String FIELDS = "input:not([type=hidden]):not([type=submit]), textarea, select";

    private Html() {}

    /** The page, after it has passed what every page of ours must pass. */
    public static Document checked(String html) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).as("mistakes of syntax").isEmpty();
        assertThat(html).as("doctype").startsWith("<!doctype html>");
        assertThat(page.select("html[lang][dir]")).as("language and direction").hasSize(1);
        assertThat(page.select("head > title")).as("title").hasSize(1);
        assertThat(page.select("h1")).as("main headings").hasSize(1);
        assertThat(page.select("main")).as("main").hasSize(1);
        assertThat(page.select("[style], style"))
                .as("styles that the security policy forbids")
                .isEmpty();
        assertThat(page.select("script:not([type='application/ld+json'])"))
                .as("scripts")
                .allMatch(
                        it -> it.attr("src").startsWith("/assets/") && it.data().isBlank());
        // A picture as an icon runs nothing, and a request less is a second less on a slow line.
        assertThat(page.select(":not(link[rel=icon][href^=data:image/svg+xml])"))
                .as("scripts in attributes")
                .noneMatch(it -> it.attributes().asList().stream().anyMatch(Html::isScript));
        assertThat(page.select("a:not([href]), a[href='']"))
                .as("links that lead nowhere")
                .isEmpty();
        assertThat(page.select("img:not([alt])")).as("pictures without a text").isEmpty();
        assertThat(duplicateIds(page)).as("ids given twice").isEmpty();
        assertThat(unlabelled(page)).as("fields without a label").isEmpty();
        assertThat(jumps(page)).as("headings that skip a level").isEmpty();
        assertThat(pointers(page)).as("pointers to what is not there").isEmpty();
        return page;
    }

    private static List<String> duplicateIds(Document page) {
        var ids = page.select("[id]").eachAttr("id");
        return ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
    }

    private static List<Element> unlabelled(Document page) {
        return page.select(FIELDS).stream()
                .filter(field -> !field.hasAttr("aria-label") && field.closest("label") == null)
                .filter(field -> labels(page, field).findAny().isEmpty())
                .toList();
    }

    private static Stream<Element> labels(Document page, Element field) {
        return page.select("label[for]").stream()
                .filter(label -> label.attr("for").equals(field.id()));
    }

    private static boolean isScript(Attribute attribute) {
        return attribute.getKey().startsWith("on")
                || (attribute.getKey().matches("href|src|action")
                        && attribute.getValue().strip().matches("(?i)(javascript|data|vbscript):.*"));
    }

    /** What names an id that nothing on the page has. */
    private static List<String> pointers(Document page) {
        var ids = page.select("[id]").eachAttr("id");
        var described = Stream.of("aria-describedby", "aria-labelledby", "aria-controls")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                .flatMap(it -> Stream.of(it.split(" ")));
        var labelled = page.select("label[for]").eachAttr("for").stream();
        var linked = page.select("a[href^=#]").eachAttr("href").stream().map(it -> it.substring(1));
        return Stream.of(described, labelled, linked)
                .flatMap(it -> it)
                .filter(it -> !ids.contains(it))
                .toList();
    }

    private static List<Element> jumps(Document page) {
        var headings = page.select("main h1, main h2, main h3, main h4, main h5, main h6");
        return headings.stream()
                .filter(it -> headings.indexOf(it) > 0)
                .filter(it -> level(it) > level(headings.get(headings.indexOf(it) - 1)) + 1)
                .toList();
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
