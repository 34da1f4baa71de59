package org.cities4children.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A topic or a place.
 *
 * @param id stable: {@code air-quality}, {@code KE}, {@code KE/nairobi}
 * @param names by language code; English is always there
 * @param synonyms other words for it, in any language
 * @param broader the term above it, or nothing
 * @param scope what belongs here, by language code; may be empty
 */
public record Term(
        String id,
        Map<String, String> names,
        List<String> synonyms,
        @Nullable String broader,
        Map<String, String> scope) {

    public Term {
        names = Map.copyOf(names);
        synonyms = List.copyOf(synonyms);
        scope = Map.copyOf(scope);
    }

    /** The same with other synonyms, at another place. */
    public Term with(List<String> others, @Nullable String above) {
        return new Term(id, names, others, above, scope);
    }

    /** All its names and other words for it. */
    public Stream<String> called() {
        return Stream.concat(names.values().stream(), synonyms.stream());
    }

    /** Its name in a language, else in English, else its id. */
    public String name(String language) {
        var english = names.getOrDefault("en", id);
        return names.getOrDefault(language, english);
    }
}
