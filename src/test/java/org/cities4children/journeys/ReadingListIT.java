package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody keeps one resource after the other, without an account. */
@Journey
class ReadingListIT {

    private static final String REMEMBERED = "[data-list] > p:nth-child(2)";
    private static final String OTHER = "[data-list] > p:nth-child(3)";

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
    void keepsTheSecondOnTheListOfTheFirst() {
        keepFirstTwo();

        visitor.arriveAt("/reading-list\\?r=[a-z0-9-]+&r=[a-z0-9-]+");
        assertThat(slugs()).hasSize(2);
        assertThat(visitor.see(REMEMBERED).isVisible()).isTrue();
        assertThat(visitor.see("[data-list] .hint").isVisible()).isFalse();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(Axe.violations(visitor.page())).isEmpty();

        visitor.see("ol li:first-child a[href^='/hub/']").click();
        visitor.arriveAt("/hub/.*");
        assertThat(keep().innerText()).isEqualTo("On your reading list");
    }

    @Test
    void remembersWhatIsTakenOff() {
        keepFirstTwo();
        visitor.arriveAt("/reading-list\\?.*&.*");
        visitor.see("ol li:first-child a.chip").click();
        visitor.arriveAt("/reading-list\\?r=[a-z0-9-]+");

        assertThat(visitor.see(REMEMBERED).isVisible()).isTrue();
        openResource(2);
        keep().click();
        visitor.arriveAt("/reading-list\\?.*&.*");
        assertThat(slugs()).hasSize(2);
    }

    @Test
    void leadsFromTheEmptyPageToWhatIsRemembered() {
        visitor.open("/reading-list");
        assertThat(visitor.see("[data-list] .notice").isVisible()).isTrue();

        keepFirstTwo();
        visitor.arriveAt("/reading-list\\?.*&.*");
        var mine = visitor.path();
        visitor.open("/reading-list");
        assertThat(visitor.see("[data-list] .notice").isVisible()).isFalse();
        visitor.see("[data-list] a.button--main").click();
        visitor.arriveAt(java.util.regex.Pattern.quote(mine));
    }

    @Test
    void forgetsTheListAndPutsNobodyElsesInItsPlace() {
        keepFirstTwo();
        visitor.arriveAt("/reading-list\\?.*&.*");
        var mine = visitor.path();
        visitor.open("/reading-list?" + mine.replaceFirst(".*&", ""));
        assertThat(visitor.see(OTHER).isVisible()).isTrue();
        visitor.see("[data-list] > p:last-child a").click();
        visitor.arriveAt(java.util.regex.Pattern.quote(mine));

        visitor.see(REMEMBERED + " button").click();
        assertThat(visitor.see(REMEMBERED).isVisible()).isFalse();
        assertThat(visitor.hasFocus(visitor.see(OTHER + " button"))).isTrue();
        openResource(2);
        keep().click();
        visitor.arriveAt("/reading-list\\?r=[a-z0-9-]+");
    }

    @Test
    void tellsHowListsGrowWhereNoScriptRuns() {
        leave();
        visitor = browser.visitorWithoutScripts(port);
        openResource(0);
        keep().click();
        visitor.arriveAt("/reading-list\\?r=[a-z0-9-]+");

        assertThat(visitor.see("[data-list] .hint").isVisible()).isTrue();
        assertThat(visitor.see(REMEMBERED).isVisible()).isFalse();
    }

    private void keepFirstTwo() {
        openResource(0);
        keep().click();
        visitor.arriveAt("/reading-list\\?r=[a-z0-9-]+");
        openResource(1);
        keep().click();
    }

    private void openResource(int number) {
        visitor.open("/hub");
        visitor.see("article.result h3 a").nth(number).click();
        visitor.arriveAt("/hub/.*");
    }

    private Locator keep() {
        return visitor.see("a[data-kept]");
    }

    private List<String> slugs() {
        return visitor.see("ol li > a[href^='/hub/']").all().stream()
                .map(it -> it.getAttribute("href"))
                .distinct()
                .toList();
    }
}
