package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.PublicPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** On paper stands what is to be read, and nothing that would have to be clicked. */
@Journey
class PrintIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private Visitor visitor;

    @BeforeEach
    void come(Browser browser) {
        visitor = browser.visitor(port);
        visitor.page()
                .emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void printsAResourceWithItsCitationButWithoutMenus() {
        visitor.open(PublicPages.resource(program).path());
        expectNoMenus();
        assertThat(visitor.see("h1").isVisible()).isTrue();
        assertThat(visitor.see("#cite .notice").isVisible()).isTrue();
    }

    @Test
    void printsResultsButNoFilters() {
        visitor.open("/hub?q=play");
        expectNoMenus();
        assertThat(visitor.see(".filters").isVisible()).isFalse();
        assertThat(visitor.see("article.result h3").first().isVisible()).isTrue();
    }

    @Test
    void printsAListWithAddressesButNothingToPress() {
        var slug = PublicPages.resource(program).slug();
        visitor.open("/reading-list?r=" + slug);
        expectNoMenus();
        assertThat(visitor.see("ol li .meta[hidden]").first().innerText()).endsWith("/hub/" + slug);
        assertThat(visitor.see("main .chip, main .button, main input, #more").all())
                .isNotEmpty()
                .noneMatch(Locator::isVisible);
        visitor.open("/members");
        assertThat(visitor.see("#in").isVisible()).isFalse();
    }

    @Test
    void printsDarkOnWhiteWhateverTheScreenPrefers() {
        for (var path : List.of("/", "/ar/about", "/figures")) {
            visitor.open(path);
            expectNoMenus();
            assertThat(visitor.page().evaluate("getComputedStyle(document.documentElement).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(visitor.page().evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void fitsOnSheets() {
        visitor.open(PublicPages.resource(program).path());
        assertThat(visitor.page().pdf()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private void expectNoMenus() {
        assertThat(visitor.see("nav, .menu, .skip, .site-foot, form.search button")
                        .all())
                .isNotEmpty()
                .noneMatch(Locator::isVisible);
    }
}
