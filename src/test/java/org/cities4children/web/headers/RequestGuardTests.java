package org.cities4children.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.cities4children.web.SmallSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = SmallSite.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"c4c.base-url=https://alliance.example", "c4c.mode=production"})
class RequestGuardTests {

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
    @ValueSource(strings = {"/page", "/nowhere", "/broken", "/hub/", "/favicon.ico"})
    void tellsBrowsersInEveryAnswerWhatToRefuse(String path) {
        for (int time = 0; time < 2; time++) {
            var headers = reader.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(it ->
                            assertThat(it).startsWith("default-src 'none'").doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).hasValue("geolocation=(), camera=(), microphone=()");
            assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000; includeSubDomains");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void sharesNothingWithOtherOrigins() {
        var answer = reader.get("/page", "Origin", "https://evil.example");
        assertThat(answer.headers().map().keySet()).noneMatch(it -> it.startsWith("access-control"));
        assertThat(answer.headers().map().toString()).doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Origin,         https://evil.example,       403
            Origin,         null,                       403
            Origin,         http://localhost:8080,      403
            Origin,         https://alliance.example.evil.example, 403
            Origin,         https://alliance.example,   200
            Sec-Fetch-Site, cross-site,                 403
            Sec-Fetch-Site, same-origin,                200
            Accept,         text/html,                  200
            """)
    void takesChangesOnlyFromItsOwnPages(String header, String value, int status) {
        var answer = reader.send("POST", "/page", header, value);
        assertThat(answer.statusCode()).isEqualTo(status);
        Html.checked(Reader.text(answer));
    }
}
