package org.cities4children.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Signed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LongFormsTests {

    @ParameterizedTest
    @CsvSource({
        "/desk/content/posts, EDIT_CONTENT, 200",
        "/desk/drafts/1, EDIT_CONTENT, 200",
        "/desk/preview/posts, EDIT_CONTENT, 200",
        "/desk/account, EDIT_CONTENT, 413",
        "/contact, EDIT_CONTENT, 413",
        "/desk/content/posts, ANSWER_LETTERS, 413"
    })
    void passOnlyFromEditorsAndWhereTheyWrite(String path, Power power, int status) throws Exception {
        assertThat(sent(path, power, LongForms.SHORT + 1)).isEqualTo(status);
        assertThat(sent(path, power, LongForms.SHORT)).isEqualTo(200);
    }

    @Test
    void sayTheirLengthUnlessTheyMayBeLong() throws Exception {
        assertThat(sent("/contact", Power.EDIT_CONTENT, -1)).isEqualTo(411);
        assertThat(sent("/desk/content/posts", Power.EDIT_CONTENT, -1)).isEqualTo(200);
    }

    private static int sent(String path, Power power, long length) throws Exception {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        Signed.in(request, new Visitor(new UUID(1, 1), "Ada", Set.of(power), false, "token"));
        var answer = new MockHttpServletResponse();
        new LongForms().doFilter(request, answer, new MockFilterChain());
        return answer.getStatus();
    }
}
