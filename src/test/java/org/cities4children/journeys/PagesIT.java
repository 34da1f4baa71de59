package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import org.cities4children.PublicPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What holds for every public page, in every language. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final int MOST_REQUESTS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private Browser browser;
    private Visitor visitor;

    @BeforeAll
    void come(Browser opened) {
        browser = opened;
        visitor = browser.visitor(port);
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    List<String> pages() {
        return PublicPages.of(program);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsNobodyOutByDayOrByNight(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            visitor.open(path);
            assertThat(Axe.violations(visitor.page())).as(scheme.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsOnTheSmallestScreenAndAtDoubleSize(String path) {
        visitor.open(path);
        // At 200 % a window of 1280 pixels shows 640.
        for (var width : List.of(320, 640)) {
            visitor.page().setViewportSize(width, 800);
            visitor.expectNoSidewaysScrolling();
            assertThat(visitor.page().evaluate(Script.SMALL_TARGETS))
                    .as("targets at " + width)
                    .isEqualTo(List.of());
        }
        visitor.page().setViewportSize(1280, 900);
        visitor.expectNoSidewaysScrolling();
        assertThat(visitor.page().evaluate(Script.SMALL_TARGETS)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksFourTimesAtMostAndNobodyElse(String path) {
        // A browser that keeps the stylesheet of pages in other languages reports their fonts again.
        try (var newcomer = browser.visitor(port)) {
            newcomer.open(path);
            assertThat(new HashSet<>(newcomer.requests()))
                    .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
                    .allSatisfy(it -> assertThat(it).startsWith("http://localhost:" + port + "/"));
            assertThat(newcomer.complaints()).isEmpty();
            assertThat(newcomer.status()).isEqualTo(path.endsWith("/nowhere") ? 404 : 200);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysItsLanguageAndDirectionAndItsOneHeading(String path) {
        visitor.open(path);
        var language = PublicPages.language(path);
        assertThat(visitor.see("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(visitor.page().evaluate("getComputedStyle(document.body).direction"))
                .isEqualTo(language.direction());
        assertThat(visitor.see("h1").count()).isOne();
        assertThat(visitor.see("h1").isVisible()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsTheKeyboardToTheContentFirstAndAlwaysShowsWhereItIs(String path) {
        visitor.open(path);
        visitor.press("Tab");
        var skip = visitor.see("a.skip");
        assertThat(visitor.hasFocus(skip)).isTrue();
        assertThat(skip.boundingBox().y).isNotNegative();
        assertThat(visitor.page().evaluate(Script.HIDDEN_FOCUS)).isEqualTo(List.of());
        skip.focus();
        visitor.press("Enter");
        assertThat(visitor.hasFocus(visitor.see("main"))).isTrue();
    }
}
