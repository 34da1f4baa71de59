package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page costs a handful of statements however much it shows, and nothing once it is kept. */
@WholeProgram
class SqlCountTests {

    private static final int MOST = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private int unseen;

    @BeforeEach
    void readTheTermsThatAllPagesShare() {
        get("/topics?warm=" + System.nanoTime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hub",
                "/hub?q=children",
                "/hub?q=play&sort=newest",
                "/hub?topic=nature-and-climate&language=en",
                "/hub?q=children&page=2",
                "/hub?topic=unheard-of&topic=unknown&place=XX&place=KE/atlantis&audience=robots&language=xx",
                "/topics",
                "/topics/play",
                "/places",
                "/figures"
            })
    void aPageNeverSeenBeforeCostsAtMostFourStatements(String path) {
        assertThat(statements.during(() -> get(unseen(path)))).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void aResourceCostsAtMostFourStatements() {
        var first = Jsoup.parse(Reader.text(answer("/hub")))
                .select("main a[href^=/hub/]")
                .attr("href");
        assertThat(first).isNotEmpty();
        assertThat(statements.during(() -> get(unseen(first)))).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void aKeptPageCostsNone() {
        get("/topics");
        assertThat(statements.during(() -> get("/topics"))).isEmpty();
    }

    /** The same page under an address that nobody has asked for yet. */
    private String unseen(String path) {
        return path + (path.contains("?") ? "&" : "?") + "unseen=" + System.nanoTime() + "-" + unseen++;
    }

    private void get(String path) {
        assertThat(answer(path).statusCode()).as(path).isEqualTo(200);
    }

    private HttpResponse<byte[]> answer(String path) {
        try (var reader = new Reader(port)) {
            return reader.get(path);
        }
    }
}
