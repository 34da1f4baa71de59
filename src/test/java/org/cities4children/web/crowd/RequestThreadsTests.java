package org.cities4children.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cities4children.web.Reader;
import org.cities4children.web.SmallSite;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SmallSite.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RequestThreadsTests {

    private static final int WAITING = 20;
    private static final int NOT_READING = 20;

    /** Without the watch, twenty who take nothing would hold two threads for more than a minute. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;

    @Test
    void whoeverStandsAsideHoldsNobodyUp() throws InterruptedException {
        var release = new CountDownLatch(1);
        var left = new CountDownLatch(WAITING);
        try (var threads = new RequestThreads()) {
            for (int i = 0; i < WAITING; i++) {
                threads.execute(() -> {
                    pass(() -> await(release));
                    left.countDown();
                });
            }
            threads.execute(release::countDown);
            assertThat(left.await(SOON.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    @Test
    void whoeverWaitsWithoutSayingSoIsNoticed() throws InterruptedException {
        var release = new CountDownLatch(1);
        var left = new CountDownLatch(WAITING);
        try (var threads = new RequestThreads()) {
            for (int i = 0; i < WAITING; i++) {
                threads.execute(() -> {
                    await(release);
                    left.countDown();
                });
            }
            threads.execute(release::countDown);
            assertThat(left.await(SOON.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    @Test
    void whatGoesWrongAsideIsTold() {
        assertThatThrownBy(() -> RequestThreads.aside(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void readersWhoTakeNothingLeaveThreadsToOthers() throws IOException {
        List<Socket> others = new ArrayList<>();
        try (var reader = new Reader(port)) {
            reader.get("/page");
            for (int i = 0; i < NOT_READING; i++) {
                others.add(askingForMuchAndTakingNothing());
            }
            var kept = CompletableFuture.supplyAsync(() -> reader.get("/page").statusCode());
            var rendered =
                    CompletableFuture.supplyAsync(() -> reader.get("/private").statusCode());
            assertThat(kept).succeedsWithin(SOON).isEqualTo(200);
            assertThat(rendered).succeedsWithin(SOON).isEqualTo(200);
        } finally {
            for (var other : others) {
                other.close();
            }
        }
    }

    private Socket askingForMuchAndTakingNothing() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1);
        socket.connect(new InetSocketAddress("localhost", port));
        var question = "GET /page HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(2_000);
        socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void pass(RequestThreads.Step step) {
        try {
            RequestThreads.aside(step);
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
