package org.cities4children.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.cities4children.web.Html;
import org.cities4children.web.PageCache;
import org.cities4children.web.Reader;
import org.cities4children.web.SmallSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SmallSite.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PageCacheTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PageCache cache;

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
    void rendersAPageOnceUntilSomethingChanges() {
        var first = count(reader.get("/page?a"));
        assertThat(count(reader.get("/page?a"))).isEqualTo(first);
        cache.changed();
        assertThat(count(reader.get("/page?a"))).isGreaterThan(first);
    }

    @Test
    void sendsNoHalfOfAFileWhenItBreaksOnTheWay() {
        var answer = reader.get("/half.csv", "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Reader.header(answer, "Content-Disposition")).isEmpty();
        assertThat(Html.checked(Reader.text(answer)).select("h1").text()).isNotEmpty();
    }

    @Test
    void neverSendsAgainWhatWasRenderedWhileSomethingChanged() {
        assertThat(count(reader.get("/changing"))).isNotEqualTo(count(reader.get("/changing")));
    }

    @Test
    void rendersAnewForVisitorsWhoMayBeKnown() {
        var first = count(reader.get("/page?b"));
        assertThat(count(reader.get("/page?b", "Cookie", "session=1"))).isGreaterThan(first);
        assertThat(count(reader.get("/page?b", "Authorization", "Bearer x"))).isGreaterThan(first);
        assertThat(count(reader.get("/page?b"))).isEqualTo(first);
    }

    @Test
    void keepsNothingThatForbidsIt() {
        assertThat(reader.get("/private").body())
                .isNotEqualTo(reader.get("/private").body());
    }

    @Test
    void sendsTheSamePageCompressedOrNotWithATagForEach() {
        var plain = reader.get("/page?c");
        var zipped = reader.get("/page?c", "Accept-Encoding", "gzip");
        assertThat(Reader.header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Reader.text(zipped)).isEqualTo(Reader.text(plain));
        assertThat(Reader.header(zipped, "ETag"))
                .isNotEqualTo(Reader.header(plain, "ETag"))
                .startsWith("\"");
        assertThat(Reader.header(reader.get("/page?c", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void compressesWhatIsNotKeptToo() {
        for (var answer : List.of(
                reader.get("/page?f", "Accept-Encoding", "gzip", "Cookie", "session=1"),
                reader.send("POST", "/page", "Accept-Encoding", "gzip"),
                reader.get("/nowhere", "Accept-Encoding", "gzip"))) {
            assertThat(Reader.header(answer, "Content-Encoding")).isEqualTo("gzip");
            assertThat(Reader.text(answer)).contains("</html>");
        }
    }

    @Test
    void answersWhoeverKnowsThePageWithoutSendingItAgain() {
        var tag = Reader.header(reader.get("/page?d"), "ETag");
        var again = reader.get("/page?d", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Reader.header(again, "ETag")).isEqualTo(tag);
        assertThat(reader.get("/page?d", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsTheSameOfAPageWhetherItIsFetchedOrOnlyAskedFor() {
        var asked = reader.send("HEAD", "/page?e");
        var fetched = reader.get("/page?e");
        assertThat(asked.body()).isEmpty();
        assertThat(Reader.header(asked, "Content-Length")).isEqualTo(Reader.header(fetched, "Content-Length"));
        assertThat(Reader.header(asked, "ETag")).isEqualTo(Reader.header(fetched, "ETag"));
    }

    @Test
    void repeatsEveryHeaderOfAKeptPageOnce() {
        var first = reader.get("/list.csv").headers().map();
        var second = reader.get("/list.csv").headers().map();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.get("content-disposition")).containsExactly("attachment; filename=\"list.csv\"");
        assertThat(second.values()).allSatisfy(values -> assertThat(values).hasSize(1));
        assertThat(second.get("vary")).containsExactly("Accept-Encoding, Cookie");
    }

    @Test
    void servesNeverTheLongestAddressesFromWhatIsKept() {
        var path = "/page?q=" + "x".repeat(600);
        assertThat(count(reader.get(path))).isNotEqualTo(count(reader.get(path)));
    }

    private static int count(HttpResponse<byte[]> answer) {
        return Integer.parseInt(
                Jsoup.parse(Reader.text(answer)).select("#count").text());
    }
}
