package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class SummaryControllerTests {

    private static final String STREETS = "/hub/designing-streets-for-kids";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void showsTheSummaryThatThereIsAboveTheFormForAnother() {
        var way = page("/bn" + STREETS).select("main p.meta a[href$=/summary]").attr("href");
        assertThat(way).isEqualTo("/bn" + STREETS + "/summary");

        var page = page(way);

        assertThat(page.select("h1").text()).isEqualTo("বাংলা ভাষায় সারসংক্ষেপ");
        assertThat(page.select("section[lang=en] p").text()).isNotEmpty();
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo("/bn/contact");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void handsItInAsALetterOfItsOwnKind() {
        var form = page("/fr" + STREETS + "/summary").select("form[method=post]");
        var about = form.select("[name=about]").val();
        var of = form.select("[name=page]").val();
        assertThat(about).isEqualTo("summary");

        var refused = reader.post("/fr/contact", "about", about, "page", of, "email", "", "message", "Des rues.");
        assertThat(refused.statusCode()).isEqualTo(422);
        var again = Html.checked(Reader.text(refused));
        assertThat(again.select("[name=about] option[selected]").text()).isEqualTo("Un résumé dans une autre langue");
        assertThat(again.select("[name=page]").val()).isEqualTo("/fr" + STREETS);

        var kept = reader.post(
                "/fr/contact",
                "about",
                about,
                "page",
                of,
                "email",
                "rima@example.org",
                "message",
                "Des rues pour tous.");
        assertThat(kept.statusCode()).isEqualTo(303);
    }

    @Test
    void isNowhereForWhatTheHubDoesNotHave() {
        assertThat(reader.get("/bn/hub/nothing-of-the-kind/summary").statusCode())
                .isEqualTo(404);
    }

    private Document page(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Html.checked(Reader.text(answer));
    }
}
