package org.cities4children.knowledge.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.knowledge.resource.Resources;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.DataFolder;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.crowd.ComeAgain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class HubTableControllerTests {

    @Autowired
    private ApplicationContext program;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring("resources", """
                {'id': 'quaggas', 'title': '=HYPERLINK(1) of quaggas', 'kind': 'tool', 'year': 2019, 'authors': ['=Quagga Institute'],
                 'topics': ['climate'], 'url': 'https://quagga.example/street', 'url_kind': 'official', 'url_checked': '2026-11-20'}
                """);
        desk.bring("resources", """
                {'id': 'quagga-report', 'title': 'Report on quaggas', 'kind': 'report', 'url': 'https://copies.example/q', 'url_kind': 'mirror'}
                """);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void handsOutTheWholeHubUnderTheOldColumnsAndNewOnesBehindThem() {
        var answer = desk.get("/hub/export.csv");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .startsWith(
                        "\uFEFF\"id\",\"title\",\"summary\",\"language\",\"type\",\"label\",\"creators\",\"publishers\","
                                + "\"year\",\"topics\",\"places\",\"address\",\"published\",\"revised\",\"added\",\"link\"")
                .contains("\"'=HYPERLINK(1) of quaggas\"", "\"'=Quagga Institute\"")
                .contains("/hub/report-on-quaggas\"", "\"Climate")
                .endsWith("\r\n");
        assertThat(rows("")).hasSizeGreaterThan(100);
    }

    @Test
    void handsOutWhatTheSameAddressShowsAtTheHub() {
        assertThat(rows("?q=quaggas")).hasSize(2);
        assertThat(rows("?q=quaggas&type=report")).singleElement().asString().contains("Report on quaggas");
        assertThat(rows("?topic=climate")).hasSizeBetween(1, 60).anyMatch(it -> it.contains("of quaggas"));
        assertThat(rows("?q=zzyzx&type=tool")).isEmpty();
        var page = desk.page("/pt/hub?q=quaggas&type=report");
        assertThat(page.select("a[download]").eachAttr("href"))
                .containsExactly("/pt/hub/export.csv?q=quaggas&type=report");
        assertThat(rows("?q=quaggas&sort=title").getFirst()).contains("HYPERLINK");
        assertThat(desk.page("/hub?q=zzyzx&type=tool").select("a[download]")).isEmpty();
    }

    @Test
    void tellsTheResourcesOwnDateAndWhereItsPublisherHasIt() {
        assertThat(rows("?q=quaggas&type=tool"))
                .singleElement()
                .asString()
                .contains(",\"2019\",\"20")
                .endsWith(",\"https://quagga.example/street\",\"official\",\"2026-11-20\"");
        assertThat(rows("?q=quaggas&type=report").getFirst())
                .as("no copy is told, and no date that nobody knows")
                .contains("/hub/report-on-quaggas\",\"\",\"20")
                .endsWith(",\"\",\"\",\"\"");
    }

    @Test
    void knowsTheWordsOfThePagesLanguage() {
        var onPage = desk.page("/pt/hub?q=brincar")
                .select("main h3 a[href^=/pt/hub/]")
                .eachAttr("href");
        assertThat(onPage).hasSizeGreaterThan(5);
        var table = String.join("\n", rowsAt("/pt/hub/export.csv?q=brincar"));
        assertThat(onPage).allSatisfy(it -> assertThat(table).contains(it.substring("/pt".length()) + "\""));
    }

    @Test
    void isNoFileWhileMostOfTheListCannotBeFound() {
        var table = new HubTable(
                program.getBean(Publications.class),
                program.getBean(Resources.class),
                new OnlyTitles(),
                program.getBean(Terms.class),
                program.getBean(DataFolder.class));
        var looked = HubQuery.of("quaggas", Map.of(), "", "1");

        assertThatExceptionOfType(ComeAgain.class)
                .isThrownBy(() -> table.rows(looked, HubQuery::question))
                .satisfies(it ->
                        assertThat(it.getHeaders().getFirst("Retry-After")).isEqualTo("60"));
    }

    /** The search of a program whose index is being built anew. */
    private static final class OnlyTitles implements Search {

        @Override
        public Findings find(Question question) {
            return new Findings(1, List.of(), Map.of(), null, false, Findings.Missing.NONE, true);
        }

        @Override
        public List<String> similar(String id, int limit) {
            return List.of();
        }

        @Override
        public List<Findings.Alone> apart(Question question) {
            return List.of();
        }
    }

    private List<String> rows(String query) {
        return rowsAt("/hub/export.csv" + query);
    }

    private List<String> rowsAt(String address) {
        var text = new String(desk.get(address).body(), StandardCharsets.UTF_8);
        return text.lines().skip(1).toList();
    }
}
