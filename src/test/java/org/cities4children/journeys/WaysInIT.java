package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody writes to the alliance, makes a mistake, mends it, and gets a receipt. */
@Journey
class WaysInIT {

    private static final String RECEIPT = "C4C(-[0-9A-HJKMNP-TV-Z]{4}){2}";

    /** What a visitor answers, by the name of the field. */
    private static final Map<String, String> ANSWERS = Map.of(
            "name", "Rima of the garden street",
            "email", "rima@example.org",
            "title", "How our street closed for play",
            "message", "Every Sunday our street is closed to cars.\nNow forty children play there.",
            "organisation", "Street Players",
            "where", "A city with a river",
            "country", "Kenya",
            "link", "https://example.org/street",
            "website", "https://example.org");

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void come(Browser browser) {
        visitor = browser.visitorWithoutScripts(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/contact, message",
        "/concern, where",
        "/join, organisation",
        "/contribute, title",
        "/newsletter/subscribe, name",
        "/ar/contact, message",
        "/ar/concern, where"
    })
    void keepsWhatWasTypedUntilAllIsWellThenGivesAReceipt(String path, String typed) {
        visitor.open(path);
        visitor.see("main [name=" + typed + "]").fill(answer(typed));
        send();
        visitor.page().waitForSelector("#mistakes");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.see("[name=" + typed + "]").inputValue()).isEqualTo(answer(typed));
        expectEachMistakeTiedToItsField();

        answerEverything();
        send();
        visitor.arriveAt(path + "/thanks\\?receipt=" + RECEIPT);
        assertThat(visitor.see("main .notice--good bdi").innerText()).matches(RECEIPT);
    }

    @Test
    void showsTheMistakesToThoseWhoUseAKeyboard() {
        visitor.open("/contact");
        var email = visitor.see("#email");
        visitor.tabTo(email);
        visitor.type("rima at example.org");
        visitor.press("Enter");
        visitor.page().waitForSelector("#mistakes");
        assertThat(visitor.hasFocus(visitor.see("#mistakes"))).isTrue();
        visitor.tabTo(visitor.see("#mistakes a[href='#email']"));
        visitor.press("Enter");
        assertThat(visitor.hasFocus(email)).isTrue();
        assertThat(email.inputValue()).isEqualTo("rima at example.org");
    }

    @Test
    void leavesThePageOfAConcernAtOnce() {
        visitor.open("/concern");
        var leave = visitor.see("main a.button[rel~=noreferrer]");
        assertThat(leave.getAttribute("href")).startsWith("https://");
        assertThat(leave.isVisible()).isTrue();
    }

    @Test
    void keepsNobodyOutOfAFormWithMistakes(Browser browser) {
        try (var other = browser.visitor(port)) {
            for (var path : new String[] {"/contact", "/ar/contribute"}) {
                other.open(path);
                other.see("main form.form button").click();
                other.page().waitForSelector("#mistakes");
                assertThat(other.status()).isEqualTo(422);
                assertThat(Axe.violations(other.page())).isEmpty();
            }
        }
    }

    @Test
    void asksNobodyToFillInTheTrap() {
        visitor.open("/contact");
        assertThat(visitor.see("[name=homepage]").boundingBox().x).isNegative();
        visitor.open("/ar/contact");
        assertThat(visitor.see("[name=homepage]").boundingBox().x).isGreaterThan(1280);
        visitor.expectNoSidewaysScrolling();
    }

    private void expectEachMistakeTiedToItsField() {
        var mistakes = visitor.see("#mistakes a").all();
        assertThat(mistakes).isNotEmpty();
        for (var mistake : mistakes) {
            var id = mistake.getAttribute("href").substring(1);
            var field = visitor.see("main #" + id);
            // The list names the field before it says what stands there.
            var words = mistake.innerText().split(" – ", 2);
            assertThat(visitor.see("main label[for='" + id + "'], main #" + id + " > legend")
                            .innerText())
                    .startsWith(words[0]);
            assertThat(described(field)).anyMatch(it -> it.innerText().equals(words[1]));
        }
    }

    private Stream<Locator> described(Locator field) {
        return Stream.of(field.getAttribute("aria-describedby").split(" ")).map(it -> visitor.see("#" + it));
    }

    private void answerEverything() {
        for (var field :
                visitor.see("main form.form [name]:not([name=homepage])").all()) {
            var name = field.getAttribute("name");
            switch (String.valueOf(field.getAttribute("type"))) {
                case "radio" -> visitor.see("[name=" + name + "]").first().check();
                case "null" -> fillOrChoose(field, name);
                default -> field.fill(answer(name));
            }
        }
    }

    private void fillOrChoose(Locator field, String name) {
        var choices = field.locator("option");
        if (choices.count() > 0) {
            field.selectOption(choices.nth(1).getAttribute("value"));
        } else {
            field.fill(answer(name));
        }
    }

    private void send() {
        visitor.see("main form.form button").click();
    }

    private static String answer(String name) {
        return ANSWERS.getOrDefault(name, "");
    }
}
