package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator tells all readers something, and a lead writes a helpline down, with the keyboard alone. */
@Journey
class SettingsIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void tellsEveryReaderAndTakesItBack(String language, Browser browser) {
        try (var ada = browser.visitor(port);
                var reader = browser.visitor(port)) {
            DeskIT.comeIn(ada, language, "administrator");
            follow(ada, language + "/desk/settings");
            follow(ada, language + "/desk/settings/banner");
            ada.tabTo(ada.see("#text-en"));
            ada.type("We mend the roof tonight");
            ada.tabTo(ada.see("main form button"));
            ada.press("Enter");
            ada.arriveAt(language + "/desk/settings/banner\\?done=yes");
            assertThat(ada.see("main [role=status]").count()).isOne();
            assertThat(Axe.violations(ada.page())).isEmpty();

            reader.open(language + "/about");
            assertThat(reader.see(".site-head .demo[lang=en]").last().innerText())
                    .isEqualTo("We mend the roof tonight");
            assertThat(Axe.violations(reader.page())).isEmpty();
            reader.expectNoSidewaysScrolling();

            ada.open(language + "/desk/settings/banner");
            ada.tabTo(ada.see("#text-en"));
            ada.press("Control+A");
            ada.press("Delete");
            ada.tabTo(ada.see("main form button"));
            ada.press("Enter");
            ada.arriveAt(language + "/desk/settings/banner\\?done=yes");
            reader.open(language + "/about");
            assertThat(reader.see("body").innerText()).doesNotContain("We mend the roof tonight");
        }
    }

    /** A logo of the alliance's own is a picture more; all else a page needs is fetched as before, and kept. */
    @Test
    void hangsALogoUpThatCostsNewcomersOneRequestMore(Browser browser) throws IOException {
        try (var ada = browser.visitor(port);
                var reader = browser.visitor(port)) {
            DeskIT.comeIn(ada, "", "administrator");
            ada.open("/desk/settings/logo");
            ada.see("#picture").setInputFiles(new FilePayload("logo.png", "image/png", picture()));
            ada.tabTo(ada.see("main form.form button"));
            ada.press("Enter");
            ada.arriveAt("/desk/settings/logo\\?done=yes");
            try {
                reader.open("/about");
                assertThat(reader.see(".brand img").evaluate("it => it.complete && it.naturalWidth > 0"))
                        .isEqualTo(true);
                assertThat(new HashSet<>(reader.requests()))
                        .as("a page without a script")
                        .hasSize(4);
                assertThat(Axe.violations(reader.page())).isEmpty();
                reader.forget();
                reader.open("/");
                assertThat(new HashSet<>(reader.requests()))
                        .as("a page with one")
                        .hasSize(5)
                        .filteredOn(it -> it.contains("/assets/logo"))
                        .hasSize(1);
            } finally {
                ada.see("main details summary").click();
                ada.see("form[action$=removal] button").click();
                ada.see(".brand svg").waitFor();
            }
        }
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(320, 80, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x1f3fb5));
        pen.fillRect(20, 20, 280, 40);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    @Test
    void isToldWhatToDoAboutAColourThatNobodyCouldRead(Browser browser) {
        try (var ada = browser.visitor(port)) {
            DeskIT.comeIn(ada, "", "administrator");
            ada.open("/desk/settings/colours");
            ada.tabTo(ada.see("#link-day"));
            ada.press("Control+A");
            ada.type("#dddddd");
            ada.press("Enter");
            ada.see("#link-day-error").waitFor();
            assertThat(ada.status()).isEqualTo(422);
            assertThat(ada.see("#link-day-error").innerText()).contains("4.5 to 1");
            assertThat(Axe.violations(ada.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void writesAHelplineDownAndReadersSeeIt(String language, Browser browser) {
        try (var noor = browser.visitor(port);
                var reader = browser.visitorWithoutScripts(port)) {
            DeskIT.comeIn(noor, language, "safeguarding");
            follow(noor, language + "/desk/helplines");
            noor.tabTo(noor.see("#country"));
            noor.see("#country").selectOption("KE");
            noor.tabTo(noor.see("#name"));
            var name = "Line of the lamp " + System.nanoTime();
            noor.type(name);
            noor.tabTo(noor.see("#telephone"));
            noor.type("116");
            noor.press("Enter");
            noor.arriveAt(language + "/desk/helplines\\?done=added");
            assertThat(Axe.violations(noor.page())).isEmpty();

            reader.open(language + "/concern");
            assertThat(reader.see("main a[href='tel:116']").count()).isPositive();
            assertThat(reader.see("main .notice").first().innerText()).contains(name);
            reader.expectNoSidewaysScrolling();

            var line = noor.see("main table a").filter(new Locator.FilterOptions().setHasText(name));
            noor.tabTo(line);
            noor.press("Enter");
            noor.arriveAt(language + "/desk/helplines/[0-9a-f-]+");
            assertThat(Axe.violations(noor.page())).isEmpty();
            noor.tabTo(noor.see("form[action$=removal] button"));
            noor.press("Enter");
            noor.arriveAt(language + "/desk/helplines\\?done=removed");
        }
    }

    private static void follow(Visitor visitor, String path) {
        visitor.tabTo(visitor.see("main a[href='" + path + "']"));
        visitor.press("Enter");
        visitor.arriveAt(path);
    }
}
