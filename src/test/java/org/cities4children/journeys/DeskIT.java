package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is signed in works with the keyboard alone, and sees only what is theirs to see. */
@Journey
class DeskIT {

    private static final String PASSWORD = "demonstration";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void bringsAReadersConcernToTheLeadAndToNobodyElse(String language, Browser browser) {
        var worry = "The lamp at the crossing is out " + System.nanoTime();
        var receipt = sent(browser, language, worry);
        try (var lead = browser.visitor(port)) {
            comeIn(lead, language, "safeguarding");
            var cover = lead.see("main a[href='" + language + "/desk/concerns/" + receipt + "']");
            lead.tabTo(cover);
            lead.press("Enter");
            lead.arriveAt(language + "/desk/concerns/" + receipt);
            assertThat(lead.see("main").innerText()).doesNotContain(worry);

            lead.tabTo(lead.see("form[action$=assignment]:has(input[name=owner]) button"));
            lead.press("Enter");
            lead.arriveAt(".*done=assigned");
            lead.tabTo(lead.see("main a.button--main"));
            lead.press("Enter");
            lead.arriveAt(language + "/desk/concerns/" + receipt + "/reading");
            assertThat(lead.see(".typed").first().innerText()).isEqualTo(worry);

            lead.tabTo(lead.see("#outcome"));
            lead.type("The lamp is lit again");
            lead.press("Tab");
            lead.press("Enter");
            lead.arriveAt(".*done=ended");
        }
        try (var editor = browser.visitor(port)) {
            comeIn(editor, language, "editor");
            assertThat(editor.page().content()).doesNotContain(receipt);
            editor.open("/desk/concerns/" + receipt);
            assertThat(editor.status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void letsTheSecretaryEmptyTheListWithTheKeyboard(String language, Browser browser) {
        try (var writer = browser.visitorWithoutScripts(port);
                var editor = browser.visitor(port)) {
            var question = "May we translate the guide " + System.nanoTime();
            writer.open("/contact");
            writer.see("main [name=about]").selectOption("question");
            writer.see("main [name=email]").fill("rima@example.org");
            writer.see("main [name=message]").fill(question);
            writer.see("main form[method=post] button").click();
            writer.arriveAt("/contact/thanks.*");
            var receipt = writer.path().replaceFirst(".*receipt=", "");

            comeIn(editor, language, "editor");
            editor.tabTo(editor.see("main a[href='" + language + "/desk/letters/" + receipt + "']"));
            editor.press("Enter");
            editor.arriveAt(language + "/desk/letters/" + receipt);
            assertThat(editor.see("main").innerText()).contains(question);
            editor.tabTo(editor.see("#answer"));
            editor.type("Yes, with pleasure");
            editor.press("Tab");
            editor.press("Enter");
            editor.arriveAt(".*done=sent");
            editor.open(language + "/desk");
            assertThat(editor.page().content()).doesNotContain(receipt);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "editor, /desk",
        "editor, /desk/letters",
        "editor, /desk/letters/new",
        "editor, /desk/content",
        "editor, /desk/content/resources/new",
        "editor, /ar/desk/content/events/new",
        "editor, /desk/drafts",
        "editor, /desk/imports",
        "editor, /ar/desk/imports/1",
        "editor, /desk/lists/figures",
        "editor, /ar/desk/lists/figures/new",
        "editor, /desk/lists/jobs/new",
        "editor, /desk/lists/members",
        "editor, /desk/lists/pages",
        "editor, /desk/lists/pages/entry?id=en/about",
        "editor, /desk/lists/spotlight/entry?id=home",
        "editor, /desk/terms/topics",
        "editor, /ar/desk/terms/places",
        "editor, /desk/terms/topics/entry?id=play",
        "editor, /desk/terms/topics/merges/new?id=play",
        "editor, /desk/account",
        "safeguarding, /desk/concerns",
        "safeguarding, /ar/desk/concerns?show=ended",
        "administrator, /desk/people",
        "committee, /desk/keeping",
        "committee, /ar/desk/keeping/assessment",
        "administrator, /desk/mail",
        "administrator, /ar/desk/upkeep",
        "administrator, /desk/settings",
        "administrator, /ar/desk/settings/identity",
        "administrator, /desk/settings/colours",
        "administrator, /ar/desk/settings/banner",
        "administrator, /desk/settings/post",
        "administrator, /ar/desk/settings/retention",
        "safeguarding, /desk/helplines",
        "safeguarding, /ar/desk/helplines",
        "administrator, /ar/desk/audit",
        "stand-in, /desk/approvals",
        "administrator, /ar/desk/account/absences"
    })
    void keepsNobodyOutOfTheDesk(String role, String path, Browser browser) {
        try (var visitor = browser.visitor(port)) {
            comeIn(visitor, "", role);
            visitor.open(path);
            assertThat(visitor.status()).isEqualTo(200);
            assertThat(Axe.violations(visitor.page())).isEmpty();
            visitor.page().setViewportSize(320, 640);
            visitor.expectNoSidewaysScrolling();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Sends a concern without a script; returns its receipt number. */
    private String sent(Browser browser, String language, String worry) {
        try (var reader = browser.visitorWithoutScripts(port)) {
            reader.open(language + "/concern");
            reader.see("main [name=message]").fill(worry);
            reader.see("main form[method=post] button").click();
            reader.arriveAt(language + "/concern/thanks.*");
            return reader.path().replaceFirst(".*receipt=", "");
        }
    }

    /** Signs in with the keyboard alone. */
    static void comeIn(Visitor visitor, String language, String role) {
        visitor.open(language + "/sign-in");
        visitor.tabTo(visitor.see("#email"));
        visitor.type(role + "@demo.example");
        visitor.tabTo(visitor.see("#password"));
        visitor.type(PASSWORD);
        visitor.press("Enter");
        visitor.arriveAt(language + "/desk");
    }
}
