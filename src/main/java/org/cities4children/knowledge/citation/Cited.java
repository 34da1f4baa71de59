package org.cities4children.knowledge.citation;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern DOI = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/(10\\.\\d{4,9}/\\S+)");

    public Cited {
        creators = List.copyOf(creators);
    }

    /** Its digital object identifier, where its address is one. */
    @Nullable String doi() {
        var address = DOI.matcher(url);
        return address.matches() ? address.group(1) : null;
    }

    /** As what it is cited: we know of no book that it is one, and research that bears such a number is an article. */
    Sort sort() {
        return doi() != null && type.equals("research") ? Sort.ARTICLE : Sort.REPORT;
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
