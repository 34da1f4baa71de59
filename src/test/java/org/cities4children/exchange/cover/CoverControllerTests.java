package org.cities4children.exchange.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cities4children.exchange.Shelf;
import org.cities4children.web.crowd.LargeAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class CoverControllerTests {

    private final MockMvcTester tester =
            MockMvcTester.of(new CoverController(new Shelf(List.of(Shelf.resource(1, "One"))), new LargeAnswers()));

    @Test
    void drawsWhatIsPublished() {
        var answer = tester.get().uri("/covers/" + new UUID(0, 1) + ".png").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Cache-Control", "max-age=86400, public");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void drawsNothingElse() {
        for (var path : List.of(new UUID(0, 2).toString(), "x", "..")) {
            assertThat(tester.get().uri("/covers/" + path + ".png").exchange()).hasStatus(404);
        }
    }
}
