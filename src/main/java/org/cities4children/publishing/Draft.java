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
        List<String> places) {

    public Draft {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }
}
