package org.cities4children.operations.keeping;

import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * The sheet for an assessment of what may endanger those it is about (GDPR, article 35(7)): what is done, why so much
 * is needed, risks and measures. What the alliance judges of it is written on the printed sheet.
 *
 * @param kinds what the record says of each that may
 */
public record ImpactPage(List<Processing> kinds, String site) {

    static final String PATH = KeepingPage.PATH + "/assessment";

    private static final int NEEDS = 4;
    private static final int RISKS = 7;
    private static final int JUDGEMENTS = 5;

    public ImpactPage {
        kinds = List.copyOf(kinds);
    }

    public Head head(Words words) {
        return Head.of(words.t("operations.impact"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("operations.keeping"), KeepingPage.PATH));
    }

    /** Why this much is needed, and not more. */
    public List<String> needs(Words words) {
        return Sentences.of("operations.impact.need", NEEDS, words);
    }

    public List<Risk> risks(Words words) {
        return IntStream.rangeClosed(1, RISKS)
                .mapToObj(it -> "operations.impact.risk." + it)
                .map(it -> new Risk(words.t(it), words.t(it + ".measure")))
                .toList();
    }

    /** What is left to the alliance. */
    public List<String> judgements(Words words) {
        return Sentences.of("operations.impact.judge", JUDGEMENTS, words);
    }

    /**
     * What could happen to somebody.
     *
     * @param measure what the program does about it
     */
    public record Risk(String what, String measure) {}
}
