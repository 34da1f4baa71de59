package org.cities4children.editing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class PreviewControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    private SignedIn editor;

    @BeforeEach
    void comeIn() {
        editor = SignedIn.as(Role.EDITOR, port);
    }

    @AfterEach
    void leave() {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "posts, '', ltr",
        "posts, /ar, rtl",
        "resources, '', ltr",
        "resources, /ar, rtl",
        "events, '', ltr",
    })
    void showsThePageItselfAndLeavesNothingOfIt(String kind, String language, String direction) {
        var title = "Moa crossings " + System.nanoTime();
        long changes = count("select last from publishing.change_counter");
        long audit = count("select count(*) from audit.entries");

        var answer =
                editor.post(language + "/desk/preview/" + kind, "title", title, "kind", "tool", "date", "2027-05-04");

        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(200);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("html").attr("dir")).isEqualTo(direction);
        assertThat(page.select("header [role=status]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(Reader.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(Reader.header(answer, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(count("select last from publishing.change_counter")).isEqualTo(changes);
        assertThat(count("select count(*) from audit.entries")).isEqualTo(audit);
        assertThat(count("select count(*) from publishing.publications where title like 'Moa crossings%'"))
                .isZero();
        try (var reader = new Reader(port)) {
            var slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
            assertThat(reader.get("/stories/" + slug).statusCode()).isEqualTo(404);
            assertThat(reader.get("/hub/" + slug).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void showsAChangeThatOthersDoNotSee() {
        var piece = editor.page("/desk/content?kind=resources")
                .select("main li a[href^=/desk/content/resources/]")
                .eachAttr("href")
                .getLast();
        var form = editor.page(piece);
        var publicPage = form.select("main a[href^=/hub/]").attr("href");
        var before = editor.page(publicPage).select("h1").text();

        var answer = editor.post(
                piece.replace("/desk/content/", "/desk/preview/"),
                "title",
                "Moas, seen beforehand",
                "kind",
                form.select("#kind option[selected]").val());

        assertThat(Html.checked(Reader.text(answer)).select("h1").text()).isEqualTo("Moas, seen beforehand");
        assertThat(editor.page(publicPage).select("h1").text()).isEqualTo(before);
    }

    @Test
    void saysWhyItCannotBeShown() {
        assertThat(wrong(editor.post("/desk/preview/posts", "title", ""))).contains("Title");
        assertThat(wrong(editor.post("/desk/preview/posts", "title", "Moas", "language", "not a code")))
                .contains("language code");
        assertThat(editor.post("/desk/preview/nothing", "title", "Moas").statusCode())
                .isEqualTo(404);
    }

    @Test
    void waitsForNobodyWhoSavesForLong() {
        var answer = new TransactionTemplate(transactionManager).execute(_ -> {
            jdbc.sql("lock table publishing.merges in exclusive mode").update();
            return editor.post("/desk/preview/posts", "title", "Moas that wait");
        });
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(Reader.text(answer)).select("[role=alert]").text())
                .contains("wait a minute");
    }

    @Test
    void waitsNoLongerForWhatThePageItselfLooksUp() {
        var answer = new TransactionTemplate(transactionManager).execute(_ -> {
            jdbc.sql("lock table alliance.organisations in access exclusive mode")
                    .update();
            return editor.post("/desk/preview/events", "title", "Moas that wait", "date", "2027-05-04");
        });
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Reader.header(answer, "Retry-After")).isEqualTo("60");
        assertThat(Jsoup.parse(Reader.text(answer)).select("[role=alert]").text())
                .contains("wait a minute");
    }

    @Test
    void isForEditorsOnlyAndTakesFormsOfOursOnly() {
        try (var lead = SignedIn.as(Role.SAFEGUARDING, port)) {
            assertThat(lead.post("/desk/preview/posts", "title", "Moas").statusCode())
                    .isEqualTo(404);
        }
        assertThat(editor.postWithoutToken("/desk/preview/posts", "title", "Moas")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String wrong(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(Reader.text(answer)).select("[role=alert]").text();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
