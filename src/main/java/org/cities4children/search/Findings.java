package org.cities4children.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many entries match
 * @param found the asked-for part of them, best first
 * @param counts for each counted facet, how many entries match the words, all <em>other</em> filters and this value
 */
public record Findings(int total, List<Found> found, Map<String, Map<String, Integer>> counts) {

    /**
     * One entry that matches.
     *
     * @param title the title in pieces, those that matched marked; empty when nothing in it matched
     * @param snippet the part of the summary or text that shows why it was found; empty when there is none
     */
    public record Found(String id, double score, List<Piece> title, List<Piece> snippet) {}

    /** A piece of text that matched, or did not. */
    public record Piece(String text, boolean matched) {}
}
