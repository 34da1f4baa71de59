package org.cities4children.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.MappingMatch;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Signed;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletMapping;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LargeQuestionsTests {

    private static final Visitor ADA = new Visitor(new UUID(1, 1), "Ada", Set.of(), false, "token");

    private final LargeQuestions gate = new LargeQuestions();
    private final AtomicInteger through = new AtomicInteger();

    @Test
    void readsNoFileOfAStranger() throws Exception {
        assertThat(status(multipart(Visitor.nobody(), "body"))).isEqualTo(415);
        assertThat(status(multipart(ADA, "body"))).isEqualTo(200);
        assertThat(through).hasValue(1);
    }

    @Test
    void readsNothingThatDoesNotSayItsLengthOrIsTooLong() throws Exception {
        var unsaid = new MockHttpServletRequest("POST", "/desk/imports") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        unsaid.setContentType("multipart/form-data; boundary=b");
        Signed.in(unsaid, ADA);
        assertThat(status(unsaid)).isEqualTo(411);
        var tooLong = new MockHttpServletRequest("POST", "/desk/imports") {
            @Override
            public long getContentLengthLong() {
                return LargeQuestions.LARGEST + 1;
            }
        };
        tooLong.setContentType("MULTIPART/form-data; boundary=b");
        Signed.in(tooLong, ADA);
        assertThat(status(tooLong)).isEqualTo(413);
        assertThat(through).hasValue(0);
    }

    @Test
    void takesWhatCannotBeTakenApartForAMistakeOfTheSender() throws Exception {
        var broken = new MockHttpServletRequest("POST", "/desk/imports") {
            @Override
            public Collection<Part> getParts() throws IOException {
                throw new IOException("Stream ended unexpectedly");
            }
        };
        broken.setContentType("multipart/form-data; boundary=b");
        broken.setHttpServletMapping(new MockHttpServletMapping("", "", "uploads", MappingMatch.EXACT));
        broken.setContent(new byte[] {'-'});
        Signed.in(broken, ADA);
        assertThat(status(broken)).isEqualTo(400);
        assertThat(through).hasValue(0);
    }

    @Test
    void letsOtherFormsPass() throws Exception {
        var form = new MockHttpServletRequest("POST", "/contact");
        form.setContentType("application/x-www-form-urlencoded");
        assertThat(status(form)).isEqualTo(200);
        assertThat(through).hasValue(1);
    }

    @Test
    void asksTheThirdToComeAgain() throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(multipart(ADA, "one"), new MockHttpServletResponse(), (_, _) -> second(answer));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(status(multipart(ADA, "later"))).as("when they are through").isEqualTo(200);
    }

    private void second(MockHttpServletResponse answer) {
        try {
            gate.doFilter(multipart(ADA, "two"), new MockHttpServletResponse(), (_, _) -> third(answer));
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new AssertionError(e);
        }
    }

    private void third(MockHttpServletResponse answer) {
        try {
            gate.doFilter(multipart(ADA, "three"), answer, (_, _) -> through.incrementAndGet());
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new AssertionError(e);
        }
    }

    private int status(MockHttpServletRequest request) throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(request, answer, (_, _) -> through.incrementAndGet());
        return answer.getStatus();
    }

    private static MockHttpServletRequest multipart(Visitor visitor, String body) {
        var request = new MockHttpServletRequest("POST", "/desk/imports");
        request.setContentType("multipart/form-data; boundary=b");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        Signed.in(request, visitor);
        return request;
    }
}
