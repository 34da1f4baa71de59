package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request whose end is in dispute is answered once at most: nothing can be hidden in it for the next reader. */
@WholeProgram
class SmugglingTests {

    private static final String HIDDEN = "GET /topics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "Content-Length: 5, 6\r\n\r\nhello",
                "Content-Length: +5\r\n\r\nhello",
                "Content-Length: 0x5\r\n\r\nhello",
                "Content-Length: -1\r\n\r\n",
                "Content-Length : 5\r\n\r\nhello",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
            })
    void answersOnceWhereTheEndIsInDispute(String rest) throws IOException {
        var answers = converse("POST /contact HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n" + rest + HIDDEN);
        assertThat(answers.split("HTTP/1\\.1 [0-9]{3}", -1)).as(answers).hasSize(2);
        assertThat(answers).doesNotContain("<title>Topics");
        assertThat(answers).containsPattern("^HTTP/1\\.1 (4[0-9]{2}|501)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a\r\nHost: b",
                "Host: a b",
                "X: y",
                "Host: localhost\r\nX: a\0b",
                "Host: localhost\r\n : x"
            })
    void refusesHeadersThatMayBeReadInTwoWays(String headers) throws IOException {
        assertThat(converse("GET /topics HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    private String converse(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
