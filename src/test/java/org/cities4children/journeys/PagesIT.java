package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.PublicPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * What holds for every public page, in every language. Each page is opened once, by a newcomer, and asked all of it.
 */
@Journey
class PagesIT {

    private static final int MOST_REQUESTS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private Visitor visitor;

    @BeforeEach
    void come(Browser browser) {
        visitor = browser.visitor(port);
        visitor.forget();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @TestFactory
    Stream<DynamicNode> everyPage() {
        var paths = PublicPages.of(program);
        return IntStream.range(0, paths.size())
                .mapToObj(i -> dynamicContainer(paths.get(i), promises(paths.get(i), i)));
    }

    private Stream<DynamicNode> promises(String path, int number) {
        var promises = new ArrayList<DynamicNode>();
        promises.add(dynamicTest("asks four times at most, and nobody else", () -> {
            visitor.page().setViewportSize(1280, 900);
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            visitor.open(path);
            expectFewRequests(path);
        }));
        promises.add(dynamicTest("says its language, direction and one heading", () -> expectLanguage(path)));
        // Words alone differ from language to language, and they show where there is least room.
        if (PublicPages.isExample(path, number)) {
            promises.add(dynamicTest("keeps nobody out by day or by night", this::expectNoBarrier));
            promises.add(dynamicTest("leads the keyboard to the content first", this::expectWayForKeys));
            promises.add(dynamicTest("fits at double size and on the whole screen", () -> expectRoom(640, 1280)));
        }
        promises.add(dynamicTest("fits on the smallest screen", () -> expectRoom(320)));
        return promises.stream();
    }

    private void expectFewRequests(String path) {
        assertThat(new HashSet<>(visitor.requests()))
                .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
                .allSatisfy(it -> assertThat(it).startsWith("http://localhost:" + port + "/"));
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.status()).isEqualTo(path.endsWith("/nowhere") ? 404 : 200);
    }

    private void expectLanguage(String path) {
        var language = PublicPages.language(path);
        assertThat(visitor.see("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(visitor.page().evaluate("getComputedStyle(document.body).direction"))
                .isEqualTo(language.direction());
        assertThat(visitor.see("h1").count()).isOne();
        assertThat(visitor.see("h1").isVisible()).isTrue();
    }

    private void expectNoBarrier() {
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violationsOfColour(visitor.page())).as("in the dark").isEmpty();
    }

    private void expectWayForKeys() {
        visitor.press("Tab");
        var skip = visitor.see("a.skip");
        assertThat(visitor.hasFocus(skip)).isTrue();
        assertThat(skip.boundingBox().y).isNotNegative();
        assertThat(visitor.page().evaluate(Script.HIDDEN_FOCUS)).isEqualTo(List.of());
        skip.focus();
        visitor.press("Enter");
        assertThat(visitor.hasFocus(visitor.see("main"))).isTrue();
    }

    /** @param widths in pixels; at 200 % a window of 1280 shows 640 */
    private void expectRoom(int... widths) {
        for (var width : widths) {
            visitor.page().setViewportSize(width, 800);
            visitor.expectNoSidewaysScrolling();
            assertThat(visitor.page().evaluate(Script.SMALL_TARGETS))
                    .as("targets at " + width)
                    .isEqualTo(List.of());
        }
    }
}
