package org.cities4children.governance.decision;

import java.util.List;
import org.cities4children.governance.Decision;
import org.cities4children.web.Head;
import org.cities4children.web.Power;
import org.cities4children.web.Words;

/**
 * The register.
 *
 * @param open the one that ends first first
 * @param decided those that have ended, the last first
 */
public record DecisionsPage(List<Open> open, List<Decision> decided) {

    public DecisionsPage {
        open = List.copyOf(open);
        decided = List.copyOf(decided);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.decisions"), null, Decision.PATH).hidden();
    }

    public boolean mayPut(Words words) {
        return words.visitor().may(Power.PUT_DECISIONS);
    }

    public String newPath() {
        return NewDecisionPage.PATH;
    }

    /** What a decision that has ended came to, in words; one whose hour has just come is being counted. */
    public String outcome(Decision decision, Words words) {
        var outcome = decision.outcome();
        return outcome == null ? words.t("governance.counting") : words.t("governance.outcome." + outcome.code());
    }

    /**
     * One that can be answered.
     *
     * @param method code of how it is decided
     * @param answered how many members have answered
     * @param voters how many can
     */
    public record Open(Decision decision, String method, int answered, int voters) {}
}
