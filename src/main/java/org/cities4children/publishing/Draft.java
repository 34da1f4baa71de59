package org.cities4children.publishing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room hands over to be public.
 *
 * @param id the room's own id of it
 * @param kind such as {@code resource}
 * @param slug the address it would like, or nothing: then one is made from the title
 * @param language of title and summary, BCP 47
 * @param topics ids of topics; they must exist
 * @param places {@code KE} or {@code KE/nairobi}; made when new
 * @param chapter country of the national alliance whose it is, or nothing where it is the whole alliance's
 */
public record Draft(
        UUID id,
        String kind,
        @Nullable String slug,
        String title,
        String summary,
        String language,
        Card card,
        List<String> topics,
        List<String> places,
        @Nullable String chapter) {

    public Draft {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /** The whole alliance's. */
    public Draft(
            UUID id,
            String kind,
            @Nullable String slug,
            String title,
            String summary,
            String language,
            Card card,
            List<String> topics,
            List<String> places) {
        this(id, kind, slug, title, summary, language, card, topics, places, null);
    }

    /** The same as a national alliance's, or as the whole alliance's. */
    public Draft of(@Nullable String country) {
        return new Draft(id, kind, slug, title, summary, language, card, topics, places, country);
    }

    /** The same under other terms. */
    public Draft under(List<String> otherTopics, List<String> otherPlaces) {
        return new Draft(id, kind, slug, title, summary, language, card, otherTopics, otherPlaces, chapter);
    }
}
