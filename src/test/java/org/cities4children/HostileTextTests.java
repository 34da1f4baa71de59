package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What readers type is shown as they typed it, and is never run: not by a browser, not by a template, not by the
 * database.
 */
@WholeProgram
class HostileTextTests {

    private static final List<String> PARAMETERS = List.of(
            "/hub?q=",
            "/hub?type=",
            "/hub?topic=",
            "/hub?place=",
            "/hub?audience=",
            "/hub?year=",
            "/hub?language=",
            "/hub?publisher=",
            "/hub?sort=",
            "/hub?page=",
            "/search?q=",
            "/ar/search?q=",
            "/contact/thanks?receipt=");

    private static final Duration FAR_FROM_SLEEPING = Duration.ofSeconds(3);

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

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' autofocus onfocus=alert(1) x='",
                "\" onmouseover=\"alert(1)",
                "</textarea><svg/onload=alert(1)>",
                "</title></script><script>alert(1)</script>",
                "javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "<!--<iframe src=javascript:alert(1)>-->",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "${7*7}#{7*7}*{7*7}__${7*7}__::.x{{7*7}}<%= 7*7 %>",
                "'; select pg_sleep(5); --",
                "1) or 1=(select 1 from pg_sleep(5))--",
                "' union select null,null,null--",
                "%' and pg_sleep(5) is null and '%'='",
                "\u202e\u2066right to left\u2069",
                "Z\u0351\u036b\u0343a\u0301\u0300\u0302l\u0358\u0321g\u0322o",
                "\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud800",
                "../../../etc/passwd\0.html",
                "{0} {1,number} '{2}'");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isShownButNeverRunInAnAddress(String text) {
        for (var parameter : PARAMETERS) {
            var begun = System.nanoTime();
            var answer = reader.get(parameter + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(parameter).isIn(200, 302, 404);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(FAR_FROM_SLEEPING);
            if (answer.statusCode() != 302) {
                var page = Html.checked(Reader.text(answer));
                assertThat(page.select("img, iframe, math, main style")).isEmpty();
                assertThat(page.text()).doesNotContain("49");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isShownButNeverRunInAForm(String text) {
        for (var path :
                List.of("/contact", "/concern", "/join", "/contribute", "/chapters/apply", "/newsletter/subscribe")) {
            var answer = reader.post(
                    path,
                    "name",
                    text,
                    "where",
                    text,
                    "organisation",
                    text,
                    "title",
                    text,
                    "about",
                    text,
                    "email",
                    "none\n");
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            var page = Html.checked(Reader.text(answer));
            assertThat(page.select("img, iframe, math, main style")).isEmpty();
            assertThat(page.text()).doesNotContain("49");
        }
    }

    @Test
    void refusesAMegabyteInAField() {
        for (var path :
                List.of("/contact", "/concern", "/join", "/contribute", "/chapters/apply", "/newsletter/subscribe")) {
            assertThat(reader.post(path, "message", "x".repeat(1 << 20), "email", "a@b.org")
                            .statusCode())
                    .isEqualTo(413);
        }
    }
}
