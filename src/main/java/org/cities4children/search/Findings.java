package org.cities4children.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many entries match
 * @param found the asked-for part of them, best first
 * @param counts for each counted facet, how many entries match the words, all <em>other</em> filters and this value
 * @param spelling other words that were probably meant, or nothing when all that was typed is known
 * @param common whether all words that were typed stand in nearly every text, so that they tell nothing
 * @param missing the words that nothing has
 * @param reduced whether they come from the {@link Standby}, which looks through titles only
 */
public record Findings(
        int total,
        List<Found> found,
        Map<String, Map<String, Integer>> counts,
        @Nullable Spelling spelling,
        boolean common,
        Missing missing,
        boolean reduced) {

    /** The same, which lack these words. */
    public Findings lacking(Missing others) {
        return new Findings(total, found, counts, spelling, common, others, reduced);
    }

    /**
     * One entry that matches.
     *
     * @param words the words that are shown, or nothing where only the entry itself is known
     * @param title the title in pieces, those that matched marked; empty when nothing in it matched
     * @param snippet the part of the summary or text that shows why it was found; empty when there is none
     */
    public record Found(String id, double score, @Nullable Words words, List<Piece> title, List<Piece> snippet) {}

    /** Title and summary in one language: the reader's where they exist in it. */
    public record Words(String language, String title, String summary) {}

    /**
     * Words that were probably meant.
     *
     * @param used whether the findings are those of these words, and not of those that were typed
     */
    public record Spelling(String words, boolean used) {}

    /**
     * Words that nothing in the collections asked for has.
     *
     * @param leftOut whether the findings are those of the other words
     */
    public record Missing(List<String> words, boolean leftOut) {

        public static final Missing NONE = new Missing(List.of(), false);

        public Missing {
            words = List.copyOf(words);
        }
    }

    /**
     * One of several words that stand here, but never together.
     *
     * @param words as they could be typed
     * @param total how many entries match them alone
     */
    public record Alone(String words, int total) {}

    /** A piece of text that matched, or did not. */
    public record Piece(String text, boolean matched) {}
}
