package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody looks for something in the hub, finds it, cites it, and looks on. */
@Journey
class HubIT {

    @LocalServerPort
    private int port;

    private Browser browser;
    private Visitor visitor;
    private Hub hub;

    @BeforeEach
    void come(Browser browser) {
        this.browser = browser;
        become(browser.visitorWithoutScripts(port));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private void become(Visitor other) {
        visitor = other;
        hub = new Hub(visitor);
    }

    @Test
    void leadsFromAQuestionToACitationAndBackWithoutAScript() {
        visitor.open("/");
        look("children");
        narrowDownAndWidenAgain();
        sortAndTurnThePage();
        openCiteAndComeBack();
    }

    @Test
    void leadsThroughItInArabic() {
        visitor.open("/ar");
        look("children");
        assertThat(visitor.path()).startsWith("/ar/hub?q=children");
        narrowDownAndWidenAgain();
        sortAndTurnThePage();
        openCiteAndComeBack();
        assertThat(visitor.path()).startsWith("/ar/hub");
    }

    @Test
    void leadsThroughItOnATelephone() {
        leave();
        become(browser.visitorWithPhone(port));
        visitor.open("/hub");
        assertThat(hub.apply().isVisible()).isFalse();
        look("children");
        narrowDownAndWidenAgain();
        sortAndTurnThePage();
        openCiteAndComeBack();
        visitor.expectNoSidewaysScrolling();
    }

    @Test
    void findsTheMenuOnATelephone() {
        leave();
        become(browser.visitorWithPhone(port));
        visitor.open("/");
        var topics = visitor.see(".menu--main a[href='/topics']");
        assertThat(topics.isVisible()).isFalse();
        visitor.see(".menu--main summary").tap();
        topics.tap();
        visitor.arriveAt("/topics");
        visitor.see(".menu--languages summary").tap();
        visitor.see(".menu--languages a[lang=ar]").tap();
        visitor.arriveAt("/ar/topics");
    }

    @Test
    void leadsThroughItByTheKeyboardAlone() {
        visitor.open("/hub");
        visitor.tabTo(hub.words());
        visitor.type("children");
        visitor.press("Enter");
        visitor.arriveAt("/hub\\?q=children.*");
        hub.expectResultsFor("children");

        visitor.tabTo(hub.value("type"));
        var promised = hub.promised("type");
        visitor.press("Space");
        visitor.tabTo(hub.apply());
        visitor.press("Enter");
        visitor.arriveAt(".*[?&]type=.*");
        assertThat(hub.total()).isEqualTo(promised);

        visitor.tabTo(hub.removal());
        visitor.press("Enter");
        visitor.arriveAt("/hub\\?q=children");

        visitor.tabTo(hub.sortByTitle());
        visitor.press("Enter");
        visitor.arriveAt(".*[?&]sort=title.*");
        assertThat(hub.sortByTitle().getAttribute("aria-current")).isEqualTo("true");

        visitor.tabTo(hub.next());
        visitor.press("Enter");
        visitor.arriveAt(".*[?&]page=2.*");

        var title = hub.titles().getFirst();
        visitor.tabTo(hub.first());
        visitor.press("Enter");
        visitor.arriveAt("/hub/[^?]+");
        assertThat(visitor.see("h1").innerText()).isEqualTo(title);
    }

    @Test
    void opensAndClosesAFilterByTheKeyboard() {
        visitor.open("/hub");
        var year = hub.facet("year").locator("summary");
        visitor.tabTo(year);
        assertThat(hub.value("year").isVisible()).isFalse();
        visitor.press("Enter");
        assertThat(hub.value("year").isVisible()).isTrue();
        visitor.press("Enter");
        assertThat(hub.value("year").isVisible()).isFalse();
    }

    @Test
    void helpsOnWhenNothingIsThere() {
        visitor.open("/hub?q=xyzzyxyzzy");
        assertThat(hub.titles()).isEmpty();
        visitor.see(".notice a[href='/topics']").click();
        visitor.arriveAt("/topics");
    }

    private void look(String words) {
        hub.words().fill(words);
        hub.words().press("Enter");
        visitor.arriveAt("(/ar)?/hub\\?q=" + words + ".*");
        hub.expectResultsFor(words);
    }

    private void narrowDownAndWidenAgain() {
        var all = hub.total();
        unfold();
        var promised = hub.promised("type");
        hub.value("type").check();
        hub.apply().click();
        visitor.arriveAt(".*[?&]type=.*");
        assertThat(hub.total()).isEqualTo(promised).isLessThan(all);
        unfold();
        assertThat(hub.value("type").isChecked()).isTrue();

        hub.facet("topic").locator("summary").click();
        var both = hub.promised("topic");
        hub.value("topic").check();
        hub.apply().click();
        visitor.arriveAt(".*[?&]topic=.*");
        assertThat(hub.total()).isEqualTo(both).isLessThanOrEqualTo(promised);

        hub.removal().click();
        visitor.arriveAt("[^=]+=children&[^&]+");
        hub.removal().click();
        visitor.arriveAt("[^=]+=children");
        assertThat(hub.total()).isEqualTo(all);
        assertThat(hub.removals()).isZero();
    }

    private void unfold() {
        if (hub.fold().isVisible()) {
            hub.fold().click();
        }
    }

    private void sortAndTurnThePage() {
        hub.sortByTitle().click();
        visitor.arriveAt(".*[?&]sort=title.*");
        var first = hub.titles();
        assertThat(first).hasSize(10);
        hub.next().click();
        visitor.arriveAt(".*[?&]page=2.*");
        assertThat(visitor.see(".pagination [aria-current=page]").count()).isOne();
        assertThat(hub.titles()).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    private void openCiteAndComeBack() {
        var list = visitor.path();
        var title = hub.titles().getFirst();
        hub.first().click();
        visitor.arriveAt("(/ar)?/hub/[^?]+");
        assertThat(visitor.see("h1").innerText()).isEqualTo(title);
        assertThat(visitor.see("#cite .notice").innerText()).isNotBlank();
        assertThat(answer(visitor.see("#cite a[href$='.bib']"))).startsWith("@").contains("title");
        assertThat(answer(visitor.see("#cite a[href$='.ris']"))).startsWith("TY  -");
        assertThat(answer(visitor.see("#cite a[href$='.csl.json']"))).contains("\"title\"");
        visitor.page().goBack();
        assertThat(visitor.path()).isEqualTo(list);
        assertThat(hub.titles().getFirst()).isEqualTo(title);
    }

    /** What a link leads to, as a program for citations would fetch it. */
    private String answer(Locator link) {
        var answer = visitor.page().request().get(link.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
