package org.cities4children.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.web.Reader;
import org.cities4children.web.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SmallSite.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SlowBodiesTests {

    /** More than there are threads. */
    private static final int SENDERS = 40;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /page HTTP/1.1\r\nContent-Length: 100000",
                "GET /nowhere HTTP/1.1\r\nTransfer-Encoding: chunked",
                "POST /page HTTP/1.1\r\nOrigin: https://evil.example\r\nContent-Length: 100"
            })
    void holdNoThreadOnceTheyAreAnswered(String request) throws IOException {
        List<Socket> senders = new ArrayList<>();
        try (var reader = new Reader(port)) {
            for (int i = 0; i < SENDERS; i++) {
                senders.add(sending(request));
            }
            for (var sender : senders) {
                assertThat(answer(sender)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 500");
            }
            assertThat(reader.get("/private").statusCode()).isEqualTo(200);
        } finally {
            for (var sender : senders) {
                sender.close();
            }
        }
    }

    @Test
    void whatHasComeWholeKeepsItsConnection() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5000);
            for (int time = 0; time < 2; time++) {
                write(socket, "GET /private HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello");
                assertThat(answer(socket)).startsWith("HTTP/1.1 200").doesNotContain("Connection: close");
            }
        }
    }

    private Socket sending(String request) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(5000);
        write(socket, request + "\r\nHost: localhost\r\n\r\n1");
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String answer(Socket socket) throws IOException {
        var some = new byte[16_000];
        int length = socket.getInputStream().read(some);
        return new String(some, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }
}
