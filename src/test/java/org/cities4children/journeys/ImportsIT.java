package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A secretary who never saw a terminal takes a file in and undoes that, with the keyboard alone. */
@Journey
class ImportsIT {

    private static final int LOOKS = 100;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void takesAFileInAfterALookAndUndoesIt(String language, Browser browser) {
        var id = "journey-kite-" + System.nanoTime();
        var row = "{\"id\":\"" + id + "\",\"title\":\"" + id + "\",\"kind\":\"tool\"}\n{\"id\":\"untitled\"}\n";
        try (var noor = browser.visitor(port)) {
            DeskIT.comeIn(noor, language, "editor");
            noor.open(language + "/desk/imports");
            check(noor);
            noor.tabTo(noor.see("#file"));
            noor.see("#file")
                    .setInputFiles(new FilePayload(
                            "resources.jsonl", "application/jsonl", row.getBytes(StandardCharsets.UTF_8)));
            press(noor, "main form button");
            noor.arriveAt(language + "/desk/imports/uploads/.*");
            settle(noor);
            check(noor);
            assertThat(noor.see("#rows ~ div tbody tr").count()).isEqualTo(2);

            press(noor, "form[action$=taking] button");
            settle(noor);
            press(noor, ".notice--good a");
            noor.arriveAt(language + "/desk/imports/[0-9]+");
            check(noor);

            press(noor, "form[action$=undo-rehearsal] button");
            settle(noor);
            check(noor);
            press(noor, "form[action$='/undo'] button");
            settle(noor);
            assertThat(noor.see("form[action*=undo]").count()).isZero();
            check(noor);
            noor.open(language + "/hub/" + id);
            assertThat(noor.status()).isEqualTo(404);
        }
    }

    @Test
    void isToldThatAFileIsLargerThanAnythingThatIsRead(Browser browser, @TempDir Path folder) throws IOException {
        var file = folder.resolve("resources.jsonl");
        Files.write(file, new byte[60 << 20]);
        try (var noor = browser.visitor(port)) {
            DeskIT.comeIn(noor, "/ar", "editor");
            noor.open("/ar/desk/imports");
            noor.see("#file").setInputFiles(file);
            press(noor, "main form button");
            assertThat(noor.status()).isEqualTo(413);
            assertThat(noor.see("html").getAttribute("lang")).isEqualTo("ar");
            check(noor);
        }
    }

    private static void press(Visitor visitor, String selector) {
        visitor.tabTo(visitor.see(selector));
        // The page that was there counts as loaded, too: the next one is there when this one’s mark is gone.
        visitor.page().evaluate("window.before = true");
        visitor.press("Enter");
        visitor.page().waitForCondition(() -> isNext(visitor));
    }

    private static boolean isNext(Visitor visitor) {
        try {
            return (boolean) visitor.page().evaluate("!window.before && document.readyState === 'complete'");
        } catch (PlaywrightException _) {
            // It is between two pages.
            return false;
        }
    }

    /** Looks again until it is done, as the page says. */
    private static void settle(Visitor visitor) {
        for (int i = 0; i < LOOKS && visitor.see("main a.button--main").count() > 0; i++) {
            press(visitor, "main a.button--main");
            visitor.page().waitForTimeout(200);
        }
        assertThat(visitor.see("main a.button--main").count()).isZero();
    }

    private static void check(Visitor visitor) {
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.expectNoSidewaysScrolling();
    }
}
