package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.AddStyleTagOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.PublicPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Readers may change letters, spaces and colours as they need, and lose nothing. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypographyIT {

    /** The spaces of WCAG 1.4.12. */
    private static final String WIDE =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    private static final String LARGE = "html { font-size: 200% !important }";
    private static final int NARROW = 320;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private Visitor visitor;

    @BeforeAll
    void come(Browser browser) {
        visitor = browser.visitorWithOwnStyles(port);
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    List<String> pages() {
        var paths = PublicPages.of(program);
        return IntStream.range(0, paths.size())
                .filter(it -> PublicPages.isExample(paths.get(it), it))
                .mapToObj(paths::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsItsEdgesInOwnColoursAndCutsNothingOffWithWiderSpacesOrLargerLetters(String path) {
        visitor.open(path);
        expectEdgesInOwnColours();
        for (var style : List.of(WIDE, LARGE)) {
            var added = visitor.page().addStyleTag(new AddStyleTagOptions().setContent(style));
            visitor.expectNoSidewaysScrolling();
            assertThat(visitor.page().evaluate(Script.CUT_OFF)).as(style).isEqualTo(List.of());
            if (style.equals(LARGE)) {
                visitor.page().setViewportSize(NARROW, 800);
                visitor.expectNoSidewaysScrolling();
                visitor.page().setViewportSize(1280, 900);
            }
            added.evaluate("it => it.remove()");
        }
    }

    private void expectEdgesInOwnColours() {
        visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(visitor.page().evaluate(Script.WITHOUT_EDGE)).isEqualTo(List.of());
        assertThat(visitor.page().evaluate("document.getAnimations().length")).isEqualTo(0);
        visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }
}
