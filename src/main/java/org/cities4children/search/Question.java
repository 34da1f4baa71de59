package org.cities4children.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; {@link #in} begins one, which asks for everything until more is said.
 *
 * @param collections the kinds of things asked for; empty means all
 * @param words as typed: words, "a phrase", -excluded; may be empty
 * @param exact whether the words are right as they are, however unknown
 * @param language of the words (BCP 47), or nothing when unknown
 * @param reader language in which findings are shown that exist in it, or nothing
 * @param filters values that are asked for: any of them within a facet, all facets together
 * @param counted the facets to count
 * @param order without words nothing is more relevant than another, and the newest comes first
 * @param offset how many findings to pass over
 * @param limit how many findings to return at the most
 */
public record Question(
        Set<String> collections,
        String words,
        boolean exact,
        @Nullable String language,
        @Nullable String reader,
        Map<String, Set<String>> filters,
        List<String> counted,
        Order order,
        int offset,
        int limit) {

    private static final int USUAL = 10;

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

    /** For everything in these collections, or in all when none is named. */
    public static Question in(String... collections) {
        return new Question(Set.of(collections), "", false, null, null, Map.of(), List.of(), Order.RELEVANCE, 0, USUAL);
    }

    public Question asking(String others) {
        return new Question(collections, others, exact, language, reader, filters, counted, order, offset, limit);
    }

    /** Takes the words as they are, or puts right what was mistyped. */
    public Question exactly(boolean asTyped) {
        return new Question(collections, words, asTyped, language, reader, filters, counted, order, offset, limit);
    }

    public Question spokenIn(@Nullable String code) {
        return new Question(collections, words, exact, code, reader, filters, counted, order, offset, limit);
    }

    public Question shownIn(String code) {
        return new Question(collections, words, exact, language, code, filters, counted, order, offset, limit);
    }

    public Question filteredBy(Map<String, Set<String>> values) {
        return new Question(collections, words, exact, language, reader, values, counted, order, offset, limit);
    }

    public Question counting(List<String> facets) {
        return new Question(collections, words, exact, language, reader, filters, facets, order, offset, limit);
    }

    public Question orderedBy(Order other) {
        return new Question(collections, words, exact, language, reader, filters, counted, other, offset, limit);
    }

    public Question part(int from, int most) {
        return new Question(collections, words, exact, language, reader, filters, counted, order, from, most);
    }
}
