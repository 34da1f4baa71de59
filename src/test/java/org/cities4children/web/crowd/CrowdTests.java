package org.cities4children.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class CrowdTests {

    private final SlowSenders senders = new SlowSenders();
    private final LargeAnswers answers = new LargeAnswers();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void asksTheNinthSlowSenderToComeAgainAndServesReadersMeanwhile() throws Exception {
        var inside = new CountDownLatch(8);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < 8; sender++) {
                var _ = crowd.submit(() -> {
                    senders.doFilter(form(), new MockHttpServletResponse(), (_, _) -> waitIn(inside));
                    return null;
                });
            }
            inside.await();
            var ninth = new MockHttpServletResponse();
            senders.doFilter(form(), ninth, (_, _) -> ninth.setStatus(204));
            var reader = new MockHttpServletResponse();
            senders.doFilter(new MockHttpServletRequest("GET", "/hub"), reader, (_, _) -> reader.setStatus(204));
            end.countDown();

            assertThat(ninth.getStatus()).isEqualTo(503);
            assertThat(ninth.getHeader("Retry-After")).isEqualTo("5");
            assertThat(reader.getStatus()).isEqualTo(204);
        }
        var later = new MockHttpServletResponse();
        senders.doFilter(form(), later, (_, _) -> later.setStatus(204));
        assertThat(later.getStatus()).isEqualTo(204);
    }

    @Test
    void sendsFourLargeFilesAtOnceAndNoFifth() throws Exception {
        var inside = new CountDownLatch(4);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < 4; reader++) {
                var _ = crowd.submit(() -> answers.send(() -> waitIn(inside)));
            }
            inside.await();
            assertThatThrownBy(() -> answers.send(() -> true))
                    .isInstanceOf(ResponseStatusException.class)
                    .hasMessageContaining("503");
            end.countDown();
        }
        assertThat(answers.send(() -> true)).isTrue();
    }

    private boolean waitIn(CountDownLatch inside) {
        inside.countDown();
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequest form() {
        var request = new MockHttpServletRequest("POST", "/contact");
        request.setContent("message=Hello".getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
