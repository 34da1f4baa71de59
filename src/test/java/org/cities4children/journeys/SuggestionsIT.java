package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is helped while typing, by keyboard, by ear and by finger. */
@Journey
class SuggestionsIT {

    @LocalServerPort
    private int port;

    private Browser browser;
    private Visitor visitor;

    @BeforeEach
    void come(Browser browser) {
        this.browser = browser;
        visitor = browser.visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void leadsToWhatIsChosenByTheKeyboard() {
        visitor.open("/");
        visitor.tabTo(visitor.see("#q"));
        visitor.type("nairo");
        visitor.page().waitForSelector(".suggested li");
        assertThat(visitor.see("#q").getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(visitor.see(".search [role=status]").innerText()).contains("suggestion");
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.press("ArrowDown");
        var marked = visitor.see(".suggested [aria-selected=true]");
        assertThat(visitor.see("#q").getAttribute("aria-activedescendant")).isEqualTo(marked.getAttribute("id"));
        visitor.press("Enter");
        visitor.arriveAt("/hub\\?place=KE/nairobi|/hub\\?place=KE%2Fnairobi");
    }

    @Test
    void searchesForWhatWasTypedWhenNothingIsChosenAndClosesOnEscape() {
        visitor.open("/hub");
        visitor.see("#q").click();
        visitor.type("nairo");
        visitor.page().waitForSelector(".suggested li");
        visitor.press("Escape");
        assertThat(visitor.see(".suggested").isVisible()).isFalse();
        assertThat(visitor.see("#q").inputValue()).isEqualTo("nairo");
        visitor.press("Enter");
        visitor.arriveAt("/hub\\?q=nairo.*");
    }

    @Test
    void leadsToWhatIsTouchedInArabicOnATelephone() {
        leave();
        visitor = browser.visitorWithPhone(port);
        visitor.open("/ar/search");
        visitor.see("#q").tap();
        visitor.type("nairo");
        visitor.page().waitForSelector(".suggested li");
        visitor.expectNoSidewaysScrolling();
        visitor.see(".suggested li").first().tap();
        visitor.arriveAt("/ar/.*");
    }
}
