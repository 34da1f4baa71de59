package org.cities4children.publishing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published thing as lists, feeds and other rooms see it.
 *
 * @param kind such as {@code resource}
 * @param slug the last part of its address
 * @param language of title and summary, BCP 47
 * @param topics ids of its topics
 * @param places {@code KE} or {@code KE/nairobi}
 * @param chapter country of the national alliance whose it is, or nothing where it is the whole alliance's
 * @param everywhere whether it stands in the lists of the whole alliance: it is its own, or was promoted
 */
public record Listing(
        UUID id,
        String kind,
        String slug,
        String title,
        String summary,
        String language,
        Card card,
        List<String> topics,
        List<String> places,
        Instant published,
        Instant revised,
        @Nullable String chapter,
        boolean everywhere) {

    public Listing {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /** The same in other words, such as those in the reader's language. */
    public Listing worded(String otherLanguage, String otherTitle, String otherSummary) {
        return new Listing(
                id,
                kind,
                slug,
                otherTitle,
                otherSummary,
                otherLanguage,
                card,
                topics,
                places,
                published,
                revised,
                chapter,
                everywhere);
    }

    /** The path of its picture. */
    public String cover() {
        return "/covers/" + id + ".png";
    }

    /** Its permanent path. */
    public String path() {
        return Kinds.pathOf(kind) + "/" + slug;
    }
}
