package org.cities4children.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that can be found.
 *
 * @param id stable, unique over all collections
 * @param collection what kind of thing it is, such as {@code resource}
 * @param texts its words, one for each language it exists in, the original first
 * @param names words that are the same in every language: authors, publishers, topics and places with their synonyms
 * @param facets the values it is counted and filtered by
 * @param newness larger is newer
 */
public record Entry(
        String id,
        String collection,
        List<Text> texts,
        List<String> names,
        Map<String, Set<String>> facets,
        long newness) {

    public Entry {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
        facets = Map.copyOf(facets);
    }

    /**
     * The words in one language.
     *
     * @param language BCP 47 code
     * @param body the full text, or an empty string
     */
    public record Text(String language, String title, String summary, String body) {}
}
