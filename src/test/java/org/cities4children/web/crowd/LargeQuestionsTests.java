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
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Signed;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletMapping;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LargeQuestionsTests {

    private static final Visitor ADA = editor(1);
    private static final Visitor BIM = editor(2);
    private static final Visitor COR = editor(3);

    private final LargeQuestions gate = new LargeQuestions();
    private final AtomicInteger through = new AtomicInteger();

    @Test
    void readsNoFileOfAStranger() throws Exception {
        assertThat(status(multipart(Visitor.nobody(), "body"))).isEqualTo(415);
        assertThat(status(multipart(ADA, "body"))).isEqualTo(200);
        assertThat(through).hasValue(1);
    }

    @Test
    void readsNoFileOfSomebodyWhoMayNotSendIt() throws Exception {
        var member = new Visitor(new UUID(4, 4), "Dee", Set.of(Power.APPROVE), false, "token");
        var unproven = new Visitor(new UUID(5, 5), "Eve", Set.of(Power.EDIT_CONTENT), true, "token");
        assertThat(status(unreadable(member))).isEqualTo(404);
        assertThat(status(unreadable(unproven))).isEqualTo(403);
        assertThat(status(unreadable(ADA))).as("was read").isEqualTo(400);
        assertThat(through).hasValue(0);
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
        assertThat(status(unreadable(ADA))).isEqualTo(400);
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
    void readsOneFileAtATimeOfEachPerson() throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(
                multipart(ADA, "one"),
                new MockHttpServletResponse(),
                (_, _) -> gate.doFilter(multipart(ADA, "two"), answer, (_, _) -> through.incrementAndGet()));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(through).hasValue(0);
        assertThat(status(multipart(ADA, "later"))).isEqualTo(200);
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
            gate.doFilter(multipart(BIM, "two"), new MockHttpServletResponse(), (_, _) -> third(answer));
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new AssertionError(e);
        }
    }

    private void third(MockHttpServletResponse answer) {
        try {
            gate.doFilter(multipart(COR, "three"), answer, (_, _) -> through.incrementAndGet());
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new AssertionError(e);
        }
    }

    private int status(MockHttpServletRequest request) throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(request, answer, (_, _) -> through.incrementAndGet());
        return answer.getStatus();
    }

    private static MockHttpServletRequest unreadable(Visitor visitor) {
        var broken = new MockHttpServletRequest("POST", "/desk/imports") {
            @Override
            public Collection<Part> getParts() throws IOException {
                throw new IOException("Stream ended unexpectedly");
            }
        };
        broken.setContentType("multipart/form-data; boundary=b");
        broken.setHttpServletMapping(new MockHttpServletMapping("", "", "uploads", MappingMatch.EXACT));
        broken.setContent(new byte[] {'-'});
        Signed.in(broken, visitor);
        broken.setServletPath("/desk/imports");
        return broken;
    }

    private static Visitor editor(int number) {
        return new Visitor(new UUID(number, number), "Ada", Set.of(Power.EDIT_CONTENT), false, "token");
    }

    private static MockHttpServletRequest multipart(Visitor visitor, String body) {
        var request = new MockHttpServletRequest("POST", "/desk/imports");
        request.setContentType("multipart/form-data; boundary=b");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        Signed.in(request, visitor);
        return request;
    }
}
