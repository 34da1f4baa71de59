package org.cities4children.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param collections the kinds of things asked for; empty means all
 * @param words as typed: words, "a phrase", -excluded; may be empty
 * @param language of the words (BCP 47), or nothing when unknown
 * @param filters values that are asked for: any of them within a facet, all facets together
 * @param counted the facets to count
 * @param offset how many findings to pass over
 * @param limit how many findings to return at the most
 */
public record Question(
        Set<String> collections,
        String words,
        @Nullable String language,
        Map<String, Set<String>> filters,
        List<String> counted,
        Order order,
        int offset,
        int limit) {

    public Question {
        collections = Set.copyOf(collections);
        filters = Map.copyOf(filters);
        counted = List.copyOf(counted);
    }

    /** In which order findings come. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        TITLE
    }
}
