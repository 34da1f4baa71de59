package org.cities4children.operations.keeping;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The record of processing (GDPR, article 30).
 *
 * @param site who answers for it
 * @param mailServer the host that letters are handed to; null: there is none
 */
public record KeepingPage(
        List<Processing> kinds, String site, @Nullable String mailServer) {

    static final String PATH = "/desk/keeping";

    /** What is done to keep it safe: so many sentences. */
    private static final int MEASURES = 7;

    public KeepingPage {
        kinds = List.copyOf(kinds);
    }

    public Head head(Words words) {
        return Head.of(words.t("operations.keeping"), null, PATH).hidden();
    }

    /** Whether and where something leaves the program. */
    public String leaving(Words words) {
        return mailServer == null
                ? words.t("operations.keeping.leaves.nowhere")
                : words.t("operations.keeping.leaves.mail", mailServer);
    }

    public List<String> measures(Words words) {
        return Sentences.of("operations.keeping.safe", MEASURES, words);
    }

    public String assessment() {
        return ImpactPage.PATH;
    }
}
