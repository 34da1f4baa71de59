package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cities4children.editing.draft.LaterClock;
import org.cities4children.publishing.Indexing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An editor corrects a resource, merges two topics, and publishes a story on a Thursday morning, by keyboard. */
@Journey
class EditorIT {

    /** Nine in the morning in Nairobi. */
    private static final Instant THURSDAY = Instant.parse("2099-12-03T06:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void correctsAResource(String language, Browser browser) {
        try (var editor = browser.visitor(port)) {
            DeskIT.comeIn(editor, language, "editor");
            editor.open(language + "/desk/content?kind=resources");
            editor.tabTo(
                    editor.see("main li a[href*='/desk/content/resources/']").first());
            editor.press("Enter");
            editor.arriveAt(language + "/desk/content/resources/[0-9a-f-]+");
            var note = "Corrected " + System.nanoTime();
            editor.tabTo(editor.see("#note"));
            editor.press("Control+a");
            editor.type(note);
            expectSound(editor);
            editor.tabTo(editor.see("main form.form button.button--main"));
            editor.press("Enter");
            editor.arriveAt(".*done=saved");
            editor.tabTo(editor.see("main a[href*='/hub/']"));
            editor.press("Enter");
            editor.arriveAt(language + "/hub/.*");
            assertThat(editor.see("main").innerText()).contains(note);
        }
    }

    @Test
    void publishesNoUnfinishedJobByTheEnterKey(Browser browser) {
        try (var editor = browser.visitor(port)) {
            DeskIT.comeIn(editor, "", "editor");
            editor.open("/desk/lists/jobs/new");
            editor.tabTo(editor.see("#title"));
            editor.type("Half a title");
            editor.press("Enter");
            editor.tabTo(editor.see("main form.form button.button--main"));
            assertThat(editor.path()).isEqualTo("/desk/lists/jobs/new");
            assertThat(editor.see("#title").inputValue()).isEqualTo("Half a title");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void mergesTwoTopicsAndUndoesIt(String language, Browser browser) {
        var number = System.nanoTime();
        try (var editor = browser.visitor(port)) {
            DeskIT.comeIn(editor, language, "editor");
            add(editor, language, "Aurochs paths " + number);
            add(editor, language, "Aurochs ways " + number);
            editor.tabTo(editor.see("main a[href*='/merges/new']"));
            editor.press("Enter");
            editor.arriveAt(".*/merges/new.*");
            expectSound(editor);
            editor.tabTo(editor.see("#stays"));
            editor.type("Aurochs paths " + number);
            editor.press("Tab");
            editor.press("Enter");
            editor.arriveAt(language + "/desk/terms/topics.*done=merged");
            expectSound(editor);

            editor.open(language + "/topics/aurochs-ways-" + number);
            assertThat(editor.path()).isEqualTo(language + "/topics/aurochs-paths-" + number);

            editor.open(language + "/desk/terms/topics");
            editor.tabTo(editor.see("form[action*='/merges/'] button").first());
            editor.press("Enter");
            editor.arriveAt(".*done=parted");
            assertThat(editor.see("main").innerText()).contains("Aurochs");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ar"})
    void publishesAStoryOnAThursdayMorningInNairobi(String language, Browser browser) {
        var title = "Mammoth mornings " + System.nanoTime();
        var address = language + "/stories/"
                + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        try (var editor = browser.visitor(port);
                var reader = browser.visitor(port)) {
            DeskIT.comeIn(editor, language, "editor");
            editor.open(language + "/desk/content/posts/new");
            editor.tabTo(editor.see("#title"));
            editor.type(title);
            // Straight from the field: that keeps it, and publishes nothing.
            editor.press("Enter");
            editor.arriveAt(language + "/desk/drafts/.*done=saved");
            var preview = editor.page().waitForPopup(() -> {
                editor.tabTo(editor.see("button[formaction*='/desk/preview/']"));
                editor.press("Enter");
            });
            preview.waitForLoadState();
            assertThat(preview.locator("h1").innerText()).isEqualTo(title);
            assertThat(Axe.violations(preview)).isEmpty();
            preview.close();

            editor.tabTo(editor.see("#due-day"));
            editor.type("12032099");
            assertThat(editor.see("#due-day").inputValue()).isEqualTo("2099-12-03");
            editor.tabTo(editor.see("#due-zone"));
            editor.type(language.isEmpty() ? "Nairobi" : "نيروبي");
            editor.tabTo(editor.see("button[value=plan]"));
            editor.press("Enter");
            editor.arriveAt(".*done=planned");
            assertThat(editor.see("main").innerText()).contains(language.isEmpty() ? "(Nairobi)" : "(نيروبي)");
            expectSound(editor);
            reader.open(address);
            assertThat(reader.status()).isEqualTo(404);

            LaterClock.at(program, THURSDAY.minusSeconds(1)).publishDue();
            reader.open(address);
            assertThat(reader.status()).isEqualTo(404);
            LaterClock.at(program, THURSDAY).publishDue();
            program.getBean(Indexing.class).await();
            reader.open(address);
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.see("h1").innerText()).isEqualTo(title);
        }
    }

    private static void add(Visitor editor, String language, String name) {
        editor.open(language + "/desk/terms/topics");
        editor.tabTo(editor.see("main a[href$='/topics/new']"));
        editor.press("Enter");
        editor.arriveAt(language + "/desk/terms/topics/new");
        editor.tabTo(editor.see("#label"));
        editor.type(name);
        editor.press("Enter");
        editor.arriveAt(".*done=saved");
    }

    private static void expectSound(Visitor editor) {
        assertThat(Axe.violations(editor.page())).isEmpty();
        assertThat(editor.complaints()).isEmpty();
        editor.expectNoSidewaysScrolling();
    }
}
