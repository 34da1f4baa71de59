package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tab key passes everything once, in the order of the eye, and is never caught. */
@Journey
class KeyboardIT {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void come(Browser browser) {
        visitor = browser.visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hub?q=play", "/ar/hub", "/topics", "/members", "/contact", "/ar/join", "/nowhere"})
    void passesEverythingOnce(String path) {
        visitor.open(path);
        var expected = ((Number) visitor.page().evaluate(Script.STOPS)).intValue();
        List<Object> stops = new ArrayList<>();
        for (int step = 0; step < expected; step++) {
            visitor.press("Tab");
            stops.add(visitor.page().evaluate(Script.STOP));
        }
        assertThat(stops).doesNotHaveDuplicates().doesNotContain(-1);
        assertThat(stops)
                .as("in the order of the page")
                .isEqualTo(stops.stream().sorted().toList());
        assertThat(visitor.page().evaluate(Script.COVERED)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hub?q=play&type=report", "/ar/hub", "/figures", "/ar/contact"})
    void keepsNobodyOutWhereEverythingIsUnfoldedOnATelephone(String path) {
        visitor.page().setViewportSize(320, 640);
        visitor.open(path);
        visitor.page().evaluate(Script.UNFOLD_FILTERS);
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.expectNoSidewaysScrolling();
        for (var menu : List.of(".menu--main", ".menu--languages")) {
            visitor.see(menu + " > summary").click();
            assertThat(visitor.see(menu + " nav").isVisible()).isTrue();
            assertThat(Axe.violations(visitor.page())).as(menu).isEmpty();
            visitor.expectNoSidewaysScrolling();
        }
    }
}
