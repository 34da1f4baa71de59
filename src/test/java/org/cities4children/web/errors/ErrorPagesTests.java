package org.cities4children.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.cities4children.web.SmallSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SmallSite.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

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
    void saysInTheLanguageOfTheAddressThatThereIsNoPage() {
        var english = reader.get("/nowhere");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(Html.checked(Reader.text(english)).select("h1").text())
                .isEqualTo("There is no page at this address");
        var arabic = Html.checked(Reader.text(reader.get("/ar/nowhere")));
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("h1").text()).startsWith("لا توجد");
    }

    @Test
    void namesTheMethodsOfAnAddressToWhoeverAsks() {
        var answer = reader.send("OPTIONS", "/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Reader.header(answer, "Allow")).contains("GET").doesNotContain("POST");
        assertThat(Reader.text(answer)).isEmpty();
    }

    @Test
    void answersProgramsWithJson() {
        var answer = reader.get("/nowhere", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Reader.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Reader.text(answer)).contains("\"status\":404");
    }

    @Test
    void namesWhichMethodsAnAddressTakes() {
        var answer = reader.send("DELETE", "/page");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Reader.header(answer, "Allow")).contains("GET", "POST");
        Html.checked(Reader.text(answer));
    }

    @Test
    void keepsTheTombstoneOfAWithdrawnThing() {
        var answer = reader.get("/withdrawn");
        assertThat(answer.statusCode()).isEqualTo(410);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("main").text()).contains("An old guide", "3 May 2026", "Daba consejos falsos.");
        assertThat(page.select("main a[href=/hub/new]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void namesTheLanguageOfATombstonesWordsWhereItIsNotThePages() {
        var english = Html.checked(Reader.text(reader.get("/withdrawn")));
        assertThat(english.select("h1 bdi").hasAttr("lang")).isFalse();
        assertThat(english.select("main p bdi").attr("lang")).isEqualTo("es");
        var spanish = Html.checked(Reader.text(reader.get("/es/withdrawn")));
        assertThat(spanish.select("h1 bdi").attr("lang")).isEqualTo("en");
        assertThat(spanish.select("main p bdi").hasAttr("lang")).isFalse();
    }

    @Test
    void saysNothingOfAThingThatNobodyMayKnowOf() {
        var answer = reader.get("/neutral");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Html.checked(Reader.text(answer)).select("h1").text()).isEqualTo("This was withdrawn");
    }

    @Test
    void logsAFailureOnceUnderTheReferenceThatTheReaderSees(CapturedOutput log) {
        var answer = reader.get("/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.text()).doesNotContain("canary");
        var reference = page.select("main code").text();
        assertThat(reference).hasSize(8);
        assertThat(log).containsOnlyOnce(reference).contains("the hidden canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /a|b HTTP/1.1", "GET /%zz HTTP/1.1", "GET /%2e%2e/x HTTP/1.1", "NONSENSE"})
    void showsOurPageWhereTheServerRefusesARequest(String line) throws IOException {
        var answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: default-src 'none'");
        Html.checked(answer.substring(answer.indexOf("<!doctype"), answer.indexOf("</html>") + 7));
    }

    @Test
    void refusesToTrace() throws IOException {
        assertThat(raw("TRACE /page HTTP/1.1\r\nHost: localhost\r\nX: canary\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .doesNotContain("canary");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
