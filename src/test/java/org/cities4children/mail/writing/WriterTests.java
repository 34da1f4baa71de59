package org.cities4children.mail.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Part;
import org.cities4children.mail.PostOffice;
import org.cities4children.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriterTests {

    private static final List<Part> PARTS = List.of(
            new Part.Paragraph("Dear Rima,\nthank you."),
            new Part.Quote("<b>Bold</b> & \"brave\"\n<script>alert(1)</script>"),
            new Part.Button("Confirm", "https://cities.example/confirmation/7?a=1&b=2"),
            new Part.Answer(new EmailAddress("office@example.org")));

    private final Writer writer = new PostOffice().bean(Writer.class);

    @ParameterizedTest
    @EnumSource
    void writesAPageInItsLanguageThatFetchesNothing(Language language) {
        var page = checked(writer.write(language, "Welcome, Rima", PARTS).page());
        assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("body > div").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1").eachText()).containsExactly("Welcome, Rima");
        assertThat(page.select("[src], link, script, img, style, form, [background]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(it -> it.startsWith("https://cities.example/") || it.startsWith("http://localhost"));
    }

    @Test
    void leavesColoursToTheReaderButForTheButton() {
        var page = checked(writer.write(Language.ENGLISH, "Welcome", PARTS).page());
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(page.select("[style*=color]").stream()
                        .filter(it -> it.attr("style").matches(".*(^|;)(color|background):.*")))
                .allMatch(it ->
                        it.is("a[href*=confirmation]") && it.attr("style").contains("background:#0b4f8a;color:#fff"));
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInTheText(Language language) {
        var written = writer.write(language, "Welcome, Rima", PARTS);
        var words = checked(written.page()).body().wholeText().replaceAll("\\s+", " ");
        assertThat(written.text().lines())
                .map(it -> it.replaceFirst("^> ", "").replaceFirst(":$", "").strip())
                .filteredOn(it -> !it.isEmpty() && !it.equals("--"))
                .hasSizeGreaterThan(7)
                .allSatisfy(it -> assertThat(words).contains(it.replaceAll("\\s+", " ")));
        assertThat(written.text()).contains("https://cities.example/confirmation/7?a=1&b=2", "> <b>Bold</b>");
    }

    @Test
    void showsStrangersWordsAsWords() {
        var page = checked(writer.write(Language.ENGLISH, "<i>Rima</i>", PARTS).page());
        assertThat(page.select("h1").text()).isEqualTo("<i>Rima</i>");
        assertThat(page.select("blockquote").text()).contains("<b>Bold</b> & \"brave\"");
    }

    @Test
    void setsANameWhereTheLettersOwnLinesBeginAndAStatementItsOwnWay() {
        var parts = List.<Part>of(new Part.Quote("Mathare Play Street"), new Part.Quote("Dear all,\nwe agree."));
        var page = checked(writer.write(Language.ARABIC, "Rima", parts).page());
        assertThat(page.select("blockquote").eachAttr("dir")).containsExactly("auto");
        assertThat(page.select("blockquote:not([dir]) > bdi").text()).isEqualTo("Mathare Play Street");
    }

    @ParameterizedTest
    @EnumSource
    void hasATestMessageInEveryLanguage(Language language) {
        var test = writer.test(language);
        assertThat(test.text()).startsWith(test.subject() + "\n\n").contains("Cities4Children");
    }

    private static Document checked(String html) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }
}
