package org.cities4children.web.language;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SmallSite.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AddressesTests {

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
    void servesEveryPathInEveryLanguage() {
        var page = Html.checked(Reader.text(reader.get("/ar/page?x=1")));
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("http://localhost:")
                .endsWith("/ar/page");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                .startsWith("en", "ar")
                .contains("bn", "es", "fr", "pt", "sw")
                .endsWith("x-default");
        assertThat(page.select("a[hreflang=en]").attr("href")).isEqualTo("/page?x=1");
        assertThat(page.select(".menu--main a").eachAttr("href")).allMatch(it -> it.startsWith("/ar/"));
        assertThat(reader.get("/ar").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /en/page,           301, /page
            /en,                301, /
            /en//evil.example,  301, /evil.example
            /page/,             301, /page
            //page,             301, /page
            //evil.example/,    301, /evil.example
            ///evil.example,    301, /evil.example
            /ar/,               301, /ar
            /ar//page/?a=b,     301, /ar/page?a=b
            /page;session=1,    301, /page
            /es//page,          301, /es/page
            /sw/,               301, /sw
            /bn//page/,         301, /bn/page
            /ar/elsewhere,      302, /ar/page
            /elsewhere,         302, /page
            """)
    void leadsToTheOneSpellingOfAnAddress(String path, int status, String location) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\r\nLocation: " + location + "\r\n");
    }

    @Test
    void knowsNoOtherLanguages() {
        assertThat(reader.get("/xx/page").statusCode()).isEqualTo(404);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
