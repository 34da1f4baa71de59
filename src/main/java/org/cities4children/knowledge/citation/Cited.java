package org.cities4children.knowledge.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation needs to know.
 *
 * @param slug makes the citation's key
 * @param type code of the resource's type
 * @param url where it can be got, else its page in the hub
 */
public record Cited(
        String slug,
        String type,
        String title,
        List<Creator> creators,
        @Nullable Integer year,
        String language,
        String url) {

    public Cited {
        creators = List.copyOf(creators);
    }

    /** The organisation that published it: the first one among its makers. */
    @Nullable String publisher() {
        return creators.stream()
                .filter(Creator::organisation)
                .map(Creator::name)
                .findFirst()
                .orElse(null);
    }
}
