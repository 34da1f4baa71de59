package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The hub as a visitor meets it; knows where things are, not what they say, so that it serves in every language. */
final class Hub {

    private final Visitor visitor;

    Hub(Visitor visitor) {
        this.visitor = visitor;
    }

    Locator words() {
        return visitor.see("#q");
    }

    Locator go() {
        return visitor.see(".search button");
    }

    /** Where filters are folded, as on a telephone, this unfolds them. */
    Locator fold() {
        return visitor.see(".filters > summary");
    }

    Locator facet(String name) {
        return visitor.see("details.facet:has(input[name=" + name + "])");
    }

    Locator value(String facet) {
        return visitor.see("input[name=" + facet + "]").first();
    }

    /** How many results the first value of a facet promises. */
    int promised(String facet) {
        return number(visitor.see("label:has(input[name=" + facet + "]) .count")
                .first()
                .textContent());
    }

    Locator apply() {
        return visitor.see(".filters > button");
    }

    Locator removal() {
        return chosen().first();
    }

    int removals() {
        return chosen().count();
    }

    private Locator chosen() {
        return visitor.see("ul[aria-label] a.chip[rel=nofollow]");
    }

    Locator sortByTitle() {
        return visitor.see(".section-head a[href*='sort=title']");
    }

    Locator next() {
        return visitor.see(".pagination a[rel=next]");
    }

    Locator first() {
        return visitor.see("article.result h3 a").first();
    }

    List<String> titles() {
        return visitor.see("article.result h3").allInnerTexts();
    }

    /** The number of results, which is also shown in the digits of the reader's language. */
    int total() {
        return number(visitor.see("#results").textContent());
    }

    void expectResultsFor(String words) {
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(words().inputValue()).isEqualTo(words);
        assertThat(titles()).isNotEmpty();
    }

    private static int number(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .reduce(0, (sofar, digit) -> 10 * sofar + digit);
    }
}
