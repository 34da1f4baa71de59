package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent tells the browser to refuse what we do not use, and is told once only. */
@WholeProgram
class SecurityHeadersTests {

    private static final Map<String, String> SAID = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "geolocation=(), camera=(), microphone=()",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ar/hub?q=play",
                "/feed.atom",
                "/hub/feed.atom",
                "/hub/export.csv",
                "/sitemap.xml",
                "/robots.txt",
                "/opensearch.xml",
                "/favicon.ico",
                "/health/live",
                "/nowhere",
                "/contact/thanks?receipt=C4C-1234-5678",
                "/hub/",
                "/%zz"
            })
    void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
        for (int time = 0; time < 2; time++) {
            expectHeaders(path.equals("/%zz") ? reader.get("/hub%2F..%5C") : reader.get(path));
        }
    }

    @Test
    void refusedFormsAndMethodsTellItToo() {
        expectHeaders(reader.post("/contact", "message", "Hello"));
        expectHeaders(reader.send("DELETE", "/hub"));
        expectHeaders(reader.send("POST", "/contact", "Origin", "https://evil.example"));
    }

    @Test
    void stylesAndFontTellItToo() {
        var head = Jsoup.parse(Reader.text(reader.get("/"))).head();
        var files = head.select("link[rel=stylesheet], link[rel=preload]").eachAttr("href");
        assertThat(files).hasSize(2).allSatisfy(it -> {
            var answer = reader.get(it);
            expectHeaders(answer);
            assertThat(Reader.header(answer, "Cache-Control")).contains("max-age=31536000", "immutable");
        });
    }

    @Test
    void whoeverHasAPageIsToldThatItIsStillGood() {
        var style = Jsoup.parse(Reader.text(reader.get("/")))
                .select("link[rel=stylesheet]")
                .attr("href");
        for (var path : List.of("/", "/ar", "/hub", "/hub/feed.atom", "/sitemap.xml", "/robots.txt", style)) {
            for (var encoding : List.of("gzip", "identity")) {
                var first = reader.get(path, "Accept-Encoding", encoding);
                assertThat(first.statusCode()).as(path).isEqualTo(200);
                var tag = Reader.header(first, "ETag");
                assertThat(tag).as(path).matches("\"[^\"]+\"");
                var again = reader.get(path, "Accept-Encoding", encoding, "If-None-Match", tag);
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                expectHeaders(again);
            }
        }
    }

    private static void expectHeaders(HttpResponse<byte[]> answer) {
        var headers = answer.headers();
        assertThat(SAID)
                .allSatisfy((name, value) -> assertThat(headers.allValues(name))
                        .as(name + " at " + answer.uri())
                        .containsExactly(value));
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(headers.map().keySet())
                .map(String::toLowerCase)
                .doesNotContain("set-cookie", "server", "x-powered-by", "access-control-allow-origin");
    }
}
