package org.cities4children.site.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Figure;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class HomeControllerTests {

    @LocalServerPort
    private int port;

    @Test
    void leadsIntoTheHubTheTopicsAndTheAlliance() {
        var page = page("/");
        assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/hub");
        assertThat(page.select(".hero a[href^=/topics/]")).hasSize(6);
        assertThat(page.select("article a[href^=/hub/]")).hasSize(4);
        assertThat(page.select("a.tile[href^=/members/]")).isNotEmpty();
        assertThat(page.select("a.tile[href^=/chapters/]")).hasSize(3);
    }

    @Test
    void showsTheFigureAsAnEstimateWithItsSourceOneClickAway() {
        var band = page("/").select(".band--night");
        assertThat(band.text()).contains("About 6 in 10", "may be", "estimate");
        assertThat(band.select(".people i")).hasSize(10);
        assertThat(band.select(".people i.on")).hasSize(6);
        assertThat(band.select("a[href=/figures#urban-residents-under-18-2030]"))
                .hasSize(1);
    }

    @Test
    void speaksArabicWithLinksThatStayInIt() {
        var page = page("/ar");
        assertThat(page.select("main a[href^=/]").eachAttr("href")).allMatch(it -> it.startsWith("/ar"));
    }

    @Test
    void drawsNoPeopleForWhatIsNoShare() {
        assertThat(home("60", "% of urban residents").people())
                .filteredOn(it -> it)
                .hasSize(6);
        assertThat(home("700", "million girls").people()).isEmpty();
        assertThat(home("5–29", "% of children").people()).isEmpty();
        assertThat(new HomePage(0, List.of(), false, List.of(), null, List.of(), List.of()).people())
                .isEmpty();
    }

    private static HomePage home(String value, String unit) {
        var figure = new Figure(
                "id",
                "indicator",
                value,
                null,
                unit,
                null,
                null,
                "A report",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
        return new HomePage(0, List.of(), false, List.of(), figure, List.of(), List.of());
    }

    private Document page(String path) {
        try (var reader = new Reader(port)) {
            return Html.checked(Reader.text(reader.get(path)));
        }
    }
}
