package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody finds a tool, reads about it, cites it, and keeps it on a list of their own. */
@Journey
class KeepingIT {

    private static final int TWO_BARS_LATENCY = 400;
    private static final int TWO_BARS_KILOBITS = 400;

    /** Milliseconds until a page can be read on such a line, its first fonts and style included. */
    private static final int PATIENCE = 6_000;

    @LocalServerPort
    private int port;

    @Test
    void onATelephoneWithTwoBarsInBengali(Browser browser) {
        try (var visitor = browser.visitorWithPhone(port)) {
            visitor.slowDown(TWO_BARS_LATENCY, TWO_BARS_KILOBITS);
            visitor.open("/bn/hub");
            expectSoon(visitor);
            var hub = new Hub(visitor);
            hub.words().fill("খেলার মাঠ");
            hub.go().tap();
            visitor.arriveAt("/bn/hub\\?q=.*");
            expectSoon(visitor);
            hub.expectResultsFor("খেলার মাঠ");

            hub.first().tap();
            visitor.arriveAt("/bn/hub/[^?]+");
            expectSoon(visitor);
            expectWords(visitor);
            var file = visitor.page()
                    .waitForDownload(() -> visitor.see("#cite a[href$='.ris']").tap());
            assertThat(file.suggestedFilename()).endsWith(".ris");
            var title = visitor.see("h1").innerText();
            visitor.see("a[href*='/reading-list?r=']").tap();
            visitor.arriveAt("/bn/reading-list\\?r=.*");

            expectSoon(visitor);
            assertThat(visitor.see("ol a[href*='/hub/']").innerText()).isEqualTo(title);
            var kept = visitor.path();
            visitor.open("/bn");
            visitor.open(kept);
            assertThat(visitor.see("ol a[href*='/hub/']").innerText()).isEqualTo(title);
            assertThat(Axe.violations(visitor.page())).isEmpty();
            visitor.expectNoSidewaysScrolling();
        }
    }

    @Test
    void byTheKeyboardAloneInArabic(Browser browser) {
        try (var visitor = browser.visitor(port)) {
            visitor.open("/ar");
            visitor.tabTo(visitor.see("main input[name=q]").first());
            visitor.type("اللعب");
            visitor.press("Enter");
            visitor.arriveAt("/ar/hub\\?q=.*");
            var hub = new Hub(visitor);
            hub.expectResultsFor("اللعب");
            visitor.tabTo(hub.first());
            visitor.press("Enter");
            visitor.arriveAt("/ar/hub/[^?]+");
            expectWords(visitor);
            var title = visitor.see("h1").innerText();
            visitor.tabTo(visitor.see("#cite a[href$='.bib']"));
            var citation = visitor.page().waitForDownload(() -> visitor.press("Enter"));
            assertThat(citation.suggestedFilename()).endsWith(".bib");
            visitor.page().keyboard().down("Shift");
            visitor.tabTo(visitor.see("a[href*='/reading-list?r=']"));
            visitor.page().keyboard().up("Shift");
            visitor.press("Enter");
            visitor.arriveAt("/ar/reading-list\\?r=.*");
            assertThat(visitor.see("ol a[href*='/hub/']").innerText()).isEqualTo(title);

            visitor.tabTo(visitor.see("main input[name=q]"));
            visitor.type("street");
            visitor.press("Enter");
            visitor.arriveAt("/ar/reading-list\\?q=street&r=.*");
            visitor.tabTo(visitor.see("ul a.chip[href*='/reading-list?r=']").first());
            visitor.press("Enter");
            visitor.arriveAt("/ar/reading-list\\?r=.*&r=.*");
            assertThat(visitor.see("ol a[href*='/hub/']").count()).isEqualTo(2);

            var share = visitor.see("details.share > summary");
            visitor.tabTo(share);
            visitor.press("Enter");
            assertThat(visitor.see("details.share a[href^='mailto:']").isVisible())
                    .isTrue();
            visitor.tabTo(visitor.see("a[href^='/reading-list.ris']"));
            var file = visitor.page().waitForDownload(() -> visitor.press("Enter"));
            assertThat(file.suggestedFilename()).isEqualTo("reading-list.ris");
        }
    }

    /** What a screen reader is told: one name for each place to go to, none without. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hub?q=play",
                "/reading-list?r=star-rating-for-schools",
                "/collections/safe-ways-to-school",
                "/topics/play",
                "/concern"
            })
    void toldByAScreenReader(String path, Browser browser) {
        try (var visitor = browser.visitor(port)) {
            visitor.open(path);
            var told = visitor.see("body").ariaSnapshot();
            assertThat(told).contains("- banner", "- main", "- contentinfo", "- navigation \"");
            assertThat(told.lines().filter(it -> it.contains("- heading") && it.contains("[level=1]")))
                    .hasSize(1);
            for (var role : List.of("link", "button", "searchbox", "textbox", "checkbox", "radio", "navigation")) {
                assertThat(told.lines().map(String::strip))
                        .as("a %s without a name", role)
                        .noneMatch(it -> it.equals("- " + role) || it.equals("- " + role + ":"));
            }
        }
    }

    /** What it is about, who made it and how it is cited can be read without going anywhere. */
    private static void expectWords(Visitor visitor) {
        assertThat(visitor.see("main .lead").innerText()).isNotBlank();
        assertThat(visitor.see("#cite .notice").innerText())
                .contains(visitor.see("h1").innerText());
    }

    private static void expectSoon(Visitor visitor) {
        // A promise, because waitForFunction evaluates again later, which the page's policy forbids.
        var readable = visitor.page().evaluate("""
                () => new Promise(done => new PerformanceObserver(list => list
                    .getEntriesByName('first-contentful-paint')
                    .forEach(it => done(it.startTime))
                ).observe({ type: 'paint', buffered: true }))
                """);
        assertThat(((Number) readable).intValue())
                .as("milliseconds until %s could be read", visitor.path())
                .isLessThan(PATIENCE);
    }
}
