package org.cities4children.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe what keeps somebody from using a page. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> violations(Page page) {
        return violations(axe(page).withTags(RULES));
    }

    /** Of a page that was asked all of it: what other colours alone can break. */
    static List<String> violationsOfColour(Page page) {
        return violations(axe(page).withRules(OF_COLOUR));
    }

    private static AxeBuilder axe(Page page) {
        // What passes is not told: it would be most of a page, many times.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // Without the legacy mode each answer takes a page of its own, for frames that we do not have.
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> violations(AxeBuilder question) {
        return question.analyze().getViolations().stream().map(Axe::sentence).toList();
    }

    private static String sentence(Rule rule) {
        var nodes = rule.getNodes().stream()
                .limit(4)
                .map(it -> it.getHtml() + " " + it.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + nodes;
    }
}
