package org.cities4children.knowledge.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cities4children.knowledge.citation.Creator;
import org.jspecify.annotations.Nullable;

/**
 * A work of the hub, as its row says; the spine holds its title, topics and places.
 *
 * @param givenId the id under which it was handed in, or nothing
 * @param audiences codes of those it is for, where the source says so
 * @param place where it can be got, or nothing
 * @param edition the current version's own name, such as "Second edition"
 * @param otherLanguages languages in which it exists elsewhere, of which we hold no words
 * @param variants the current version in each language we hold words of, the original first
 * @param versions versions that came before
 */
public record Resource(
        UUID id,
        String key,
        @Nullable String givenId,
        List<Creator> creators,
        List<String> audiences,
        @Nullable Place place,
        @Nullable String licence,
        @Nullable String note,
        @Nullable String edition,
        List<String> otherLanguages,
        List<Variant> variants,
        List<Version> versions) {

    /** Its words in one language. */
    public record Variant(
            String language,
            String title,
            String summary,
            String body,
            @Nullable String url) {}

    /** A version that came before the current one. */
    public record Version(
            String label, @Nullable Integer year, @Nullable String url) {}

    /**
     * Where it can be got.
     *
     * @param kind official, listing, catalogue or mirror
     * @param checked when the address was last seen alive, or nothing
     */
    public record Place(String url, String kind, @Nullable LocalDate checked) {

        /** Copies on document-sharing sites may be unlicensed: they are never linked. */
        public boolean mayBeLinked() {
            return !kind.equals("mirror");
        }
    }
}
