package org.cities4children.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe what keeps somebody from using a page. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static List<String> violations(Page page) {
        // Without the legacy mode each answer takes a page of its own, for frames that we do not have.
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Axe::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        var nodes = rule.getNodes().stream()
                .limit(4)
                .map(it -> it.getHtml() + " " + it.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + nodes;
    }
}
