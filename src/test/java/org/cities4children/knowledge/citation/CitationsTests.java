package org.cities4children.knowledge.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CitationsTests {

    private static final Creator BARTLETT = new Creator("Sheridan Bartlett", false);
    private static final Creator HART = new Creator("Roger A. Hart", false);
    private static final Creator UNICEF = new Creator("UNICEF", true);

    private final JsonMapper json = new JsonMapper();
    private final Citations citations = new Citations(json);

    @Test
    void namesEverybodyInTheText() {
        assertThat(citations.text(cited("Play", 2018, BARTLETT)))
                .isEqualTo("Bartlett, S. (2018). Play. https://cities.example/hub/play");
        assertThat(citations.text(cited("Play", 2018, BARTLETT, UNICEF)))
                .isEqualTo("Bartlett, S., & UNICEF. (2018). Play. https://cities.example/hub/play");
        assertThat(citations.text(cited("Play", 2018, BARTLETT, HART, UNICEF)))
                .isEqualTo("Bartlett, S., Hart, R. A., & UNICEF. (2018). Play. https://cities.example/hub/play");
    }

    @Test
    void beginsWithTheTitleWhereNobodyIsNamed() {
        assertThat(citations.text(cited("Play", null))).isEqualTo("Play. (n.d.). https://cities.example/hub/play");
    }

    @Test
    void setsNoSecondStop() {
        assertThat(citations.text(cited("Who plays?", null, UNICEF)))
                .isEqualTo("UNICEF. (n.d.). Who plays? https://cities.example/hub/play");
        assertThat(citations.text(cited("Play", 2018, new Creator("Play Inc.", true))))
                .startsWith("Play Inc. (2018).");
    }

    @Test
    void namesNineteenAndTheLastOfAVeryLongList() {
        var many = IntStream.rangeClosed(1, 25)
                .mapToObj(it -> new Creator("City " + it, true))
                .toArray(Creator[]::new);

        assertThat(citations.text(cited("Play", 2018, many)))
                .startsWith("City 1, City 2, ")
                .contains(", City 19, … City 25. (2018)")
                .doesNotContain("City 20");
    }

    @Test
    void writesBibtex() {
        assertThat(citations.bibtex(cited("Play", 2018, BARTLETT, UNICEF))).isEqualTo("""
                @techreport{play,
                  title = {{Play}},
                  author = {Bartlett, Sheridan and {UNICEF}},
                  institution = {UNICEF},
                  year = {2018},
                  url = {https://cities.example/hub/play},
                  language = {en}
                }
                """);
        assertThat(citations.bibtex(cited("Play", null))).doesNotContain("author", "year", "institution");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50% of R&D for $5 #1 | 50\\% of R\\&D for \\$5 \\#1",
                "snake_case | snake\\_case",
                "a {b} c | a \\{b\\} c",
                "back\\slash | back\\textbackslash{}slash",
                "\\{ | \\textbackslash{}\\{",
                "~ and ^ | \\textasciitilde{} and \\textasciicircum{}"
            })
    void escapesWhatBibtexReadsAsItsOwn(String title, String escaped) {
        assertThat(citations.bibtex(cited(title, null))).contains("title = {{" + escaped + "}}");
    }

    @Test
    void callsResearchWithANumberOfItsOwnAnArticle() {
        var article = new Cited(
                "play",
                "research",
                "Play",
                List.of(BARTLETT),
                2024,
                "en",
                "https://doi.org/10.3390/disabilities4040061");

        assertThat(citations.bibtex(article))
                .startsWith("@article{play,")
                .contains("doi = {10.3390/disabilities4040061}")
                .doesNotContain("institution");
        assertThat(citations.ris(article))
                .startsWith("TY  - JOUR\r\n")
                .contains("DO  - 10.3390/disabilities4040061\r\n");
        var item = json.readTree(citations.csl(List.of(article))).get(0);
        assertThat(item.path("type").asString()).isEqualTo("article-journal");
        assertThat(item.path("DOI").asString()).isEqualTo("10.3390/disabilities4040061");
    }

    @Test
    void keepsTheNumberOfAReportAndCallsItAReport() {
        var report = new Cited("play", "report", "Play", List.of(UNICEF), 2024, "en", "http://dx.doi.org/10.1000/182");

        assertThat(citations.bibtex(report)).startsWith("@techreport{").contains("doi = {10.1000/182}");
        assertThat(citations.ris(report)).startsWith("TY  - RPRT").contains("DO  - 10.1000/182");
        assertThat(citations.ris(cited("Play", 2018, UNICEF))).doesNotContain("DO  - ");
    }

    @Test
    void claimsNoReportOfNobody() {
        assertThat(citations.bibtex(cited("Play", 2018, BARTLETT))).startsWith("@misc{play,");
    }

    @Test
    void writesRisLineByLine() {
        assertThat(citations
                        .ris(cited("Play\nand\r\nrun", 2018, BARTLETT, UNICEF))
                        .split("\r\n"))
                .containsExactly(
                        "TY  - RPRT",
                        "TI  - Play and run",
                        "AU  - Bartlett, Sheridan",
                        "AU  - UNICEF",
                        "PB  - UNICEF",
                        "PY  - 2018",
                        "LA  - en",
                        "UR  - https://cities.example/hub/play",
                        "ID  - play",
                        "ER  - ");
    }

    @Test
    void writesCslThatIsValidJson() {
        var item = json.readTree(citations.csl(List.of(cited("Say \"play\" \\ <b>", 2018, BARTLETT, UNICEF))))
                .get(0);

        assertThat(item.path("title").asString()).isEqualTo("Say \"play\" \\ <b>");
        assertThat(item.at("/author/0/family").asString()).isEqualTo("Bartlett");
        assertThat(item.at("/author/0/given").asString()).isEqualTo("Sheridan");
        assertThat(item.at("/author/1/literal").asString()).isEqualTo("UNICEF");
        assertThat(item.at("/issued/date-parts/0/0").asInt()).isEqualTo(2018);
        assertThat(json.readTree(citations.csl(List.of(cited("Play", null))))
                        .get(0)
                        .has("issued"))
                .isFalse();
    }

    private static Cited cited(String title, @Nullable Integer year, Creator... creators) {
        return new Cited("play", "report", title, List.of(creators), year, "en", "https://cities.example/hub/play");
    }
}
