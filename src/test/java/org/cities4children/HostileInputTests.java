package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent to it, the program answers with a page of ours or leads to one, soon, and never breaks. */
@WholeProgram
class HostileInputTests {

    /** A method or version of HTTP that nobody here has heard of: the fault is not ours, whatever the number says. */
    private static final Set<Integer> UNHEARD_OF = Set.of(501, 505);

    private static final int ROBOTS = 4;
    private static final int COMBINATIONS = 2000;
    private static final Duration ALL_COMBINATIONS = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(3);

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
                "/hub?q=%22",
                "/hub?q=%22open+AND+(%5B%7B%5E~*%3F%3A%5C%2F",
                "/hub?q=%00%01%1F%7F%C2%85",
                "/hub?q=%C3%28",
                "/hub?q=%F0%9F%98%80%E2%80%AE%EF%BF%BF",
                "/hub?q=-",
                "/hub?q=*",
                "/hub?q=a&q=b&q=c",
                "/hub?q[]=a&page[]=2",
                "/hub?page=-1",
                "/hub?page=999999999",
                "/hub?page=99999999999999999999",
                "/hub?page=1e9",
                "/hub?sort=%27%3Bdrop+table",
                "/hub?sort=newest&sort=title",
                "/hub?type=unheard-of&topic=%00&place=../..&audience=%FF&year=-1&language=%3Cb%3E&publisher=%27",
                "/hub?place=KE/nairobi/",
                "/hub?&&&=&==&a",
                "/hub?%00=%00",
                "/search?q=%22",
                "/search?q=%00",
                "/search?q=%C3%28",
                "/hub/%00",
                "/hub/..%2f..%2fetc%2fpasswd",
                "/hub/%2e%2e%2f",
                "/hub/a%5Cb",
                "/hub/%C3%28",
                "/hub/A-Resource-In-Capitals",
                "/hub/x.bib",
                "/hub/.bib",
                "/hub/%F0%9F%98%80",
                "/topics/%27",
                "/topics/..%2fplay",
                "/places/%00",
                "/places/zz",
                "/places/KE%2Fnairobi",
                "/members/%22",
                "/chapters/%00",
                "/assets/..%2fapplication.yaml",
                "/assets/%2e%2e/application.yaml",
                "/hub//export.csv//",
                "//hub",
                "//evil.example/hub",
                "///",
                "/hub;jsessionid=1",
                "/xx/hub",
                "/ar/xx/hub",
                "/fr/hub",
                "/AR/hub",
                "/ar//hub",
                "/en/en/en",
                "/ar/ar",
                "/sitemap-99999.xml",
                "/sitemap-0.xml",
                "/error",
                "/error?status=500",
                "/.env",
                "/wp-login.php",
                "/actuator/env",
                "/META-INF/MANIFEST.MF"
            })
    void answersWithAPageOfOursOrLeadsToOne(String path) {
        expectOurs(raw("GET " + path + " HTTP/1.1"));
        expectOurs(raw("HEAD " + path + " HTTP/1.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /hub?q=%zz HTTP/1.1",
                "GET /hub?q=% HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /hub?q=\"<>| HTTP/1.1",
                "GET /hub?q=\u00e9 HTTP/1.1",
                "GET /\u00ff\u00fe HTTP/1.1",
                "GET hub HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /assets/../../application.yaml HTTP/1.1",
                "GET /hub HTTP/9.9",
                "GET http://evil.example/hub HTTP/1.1",
                "G\u00cbT / HTTP/1.1",
                "BREW /hub HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "CONNECT evil.example:443 HTTP/1.1",
                "get /hub HTTP/1.1",
                "GET"
            })
    void answersWhatIsHardlyARequest(String line) {
        expectOurs(raw(line));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /hub",
        "PUT, /hub",
        "DELETE, /",
        "PATCH, /contact",
        "PUT, /ar/contact",
        "POST, /feed.atom",
        "DELETE, /nowhere"
    })
    void saysWhatAnAddressTakesInsteadOfTheWrongMethod(String method, String path) {
        var answer = reader.send(method, path);
        if (path.equals("/nowhere")) {
            assertThat(answer.statusCode()).isEqualTo(404);
        } else {
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(Reader.header(answer, "Allow")).contains("GET");
        }
        Html.checked(Reader.text(answer));
    }

    @Test
    void survivesWhatIsTooLong() {
        expectOurs(raw("GET /hub?q=" + "a+".repeat(5_000) + " HTTP/1.1"));
        expectOurs(raw("GET /search?q=" + "%22".repeat(3_000) + " HTTP/1.1"));
        expectOurs(raw("GET /hub?" + "topic=x&".repeat(3_000) + " HTTP/1.1"));
        expectOurs(raw("GET /" + "a/".repeat(4_000) + " HTTP/1.1"));
        expectOurs(raw("GET /hub?q=" + "a".repeat(100_000) + " HTTP/1.1"));
        expectOurs(raw("GET /hub HTTP/1.1\r\nX-Long: " + "a".repeat(100_000)));
        expectOurs(raw("GET /hub HTTP/1.1\r\n" + "X-Many: a\r\n".repeat(500) + "X-Last: a"));
        expectOurs(raw("GET /hub HTTP/1.1\r\nCookie: " + "a=b; ".repeat(2_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hub/?q=", "/en/hub?q=", "/ar//hub?q="})
    void leadsNowhereByAnAddressThatIsTooLong(String path) {
        assertThat(expectOurs(raw("GET " + path + "a".repeat(10_000) + " HTTP/1.1")))
                .startsWith("HTTP/1.1 414");
        var publishers = "&publisher=" + "%F0%9F%98%80".repeat(90);
        assertThat(expectOurs(raw("GET /hub?page=2" + publishers + publishers.replace("%80", "%81")
                        + publishers.replace("%80", "%82")
                        + " HTTP/1.1")))
                .startsWith("HTTP/1.1 302");
        var many = IntStream.range(0, 12)
                .mapToObj(it -> publishers.replace("%80", "%" + (80 + it)))
                .collect(Collectors.joining());
        assertThat(expectOurs(raw("GET /hub?page=2" + many + " HTTP/1.1"))).startsWith("HTTP/1.1 414");
    }

    @Test
    void survivesHeadersThatMakeNoSense() {
        for (var header : List.of(
                "Accept-Encoding: gzip;q=x, \u00ff",
                "Accept: */*/*, text/;q=9",
                "Accept: image/png",
                "Accept-Language: \u00e4-\u00f6;;q=",
                "If-None-Match: \"",
                "If-Modified-Since: yesterday",
                "Range: bytes=9-1",
                "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: gopher",
                "Content-Length: -1",
                "Transfer-Encoding: chunked, nonsense")) {
            assertThat(expectOurs(raw("GET /hub HTTP/1.1\r\n" + header))).doesNotContain("evil.example");
        }
    }

    @Test
    void neverRepeatsTheHostThatWasAskedFor() {
        for (var path : List.of("/", "/hub/", "/en/hub", "/hub?page=999999", "/places/ke", "/nowhere")) {
            var answer = converse("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer).doesNotContain("evil.example");
        }
    }

    @Test
    void answersThousandsOfCombinationsOfFiltersSoon() throws InterruptedException {
        var begun = System.nanoTime();
        try (var robots = Executors.newFixedThreadPool(ROBOTS)) {
            var answers = robots.invokeAll(IntStream.range(0, COMBINATIONS)
                    .<Callable<Long>>mapToObj(it -> () -> timed(combination(it)))
                    .toList());
            assertThat(answers).allSatisfy(it -> assertThat(it.get()).isLessThan(SOON.toMillis()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ALL_COMBINATIONS);
    }

    private long timed(String path) {
        var begun = System.nanoTime();
        HttpResponse<byte[]> answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static String combination(int number) {
        var topics = List.of("play", "climate", "health", "safety", "housing", "education", "water", "participation");
        var places = List.of("KE", "IN", "BR", "BD", "PH");
        var types = List.of("tool", "report", "research", "case-study");
        return "/hub?topic=" + topics.get(number % 8) + "&topic=" + topics.get(number / 8 % 8) + "&place="
                + places.get(number / 64 % 5) + "&type=" + types.get(number / 320 % 4) + "&year=" + (2000 + number / 80)
                + "&sort=title";
    }

    private String raw(String lines) {
        return converse(lines + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private String converse(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) SOON.toMillis());
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException refused) {
                // The server had heard enough and has answered already.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(request.substring(0, Math.min(80, request.length())), e);
        }
    }

    /** A page of ours, or a file, or the way to one. */
    private static String expectOurs(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status < 500 || UNHEARD_OF.contains(status))
                .as(answer.substring(0, Math.min(400, answer.length())))
                .isTrue();
        assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "Whitelabel");
        if (status >= 300 && status < 400) {
            assertThat(answer).containsPattern("(?m)^Location: /(?!/)");
        }
        int begin = answer.indexOf("<!doctype");
        if (begin >= 0) {
            Html.checked(answer.substring(begin, answer.indexOf("</html>") + 7));
        }
        return answer;
    }
}
