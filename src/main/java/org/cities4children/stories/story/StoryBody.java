package org.cities4children.stories.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Body;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Entry;
import org.cities4children.web.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index is told of stories. */
@Component
class StoryBody implements Body {

    private final Stories stories;
    private final Publications publications;

    StoryBody(Stories stories, Publications publications) {
        this.stories = stories;
        this.publications = publications;
    }

    @Override
    public String kind() {
        return "story";
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        var all = stories.all(ids);
        Map<UUID, Words> words = new HashMap<>();
        for (var listing : publications.listings(ids)) {
            words.put(listing.id(), words(listing, all.get(listing.id())));
        }
        return words;
    }

    @Override
    public Map<UUID, PartialDate> dates(Collection<UUID> ids) {
        Map<UUID, PartialDate> dates = new HashMap<>();
        stories.all(ids).forEach((id, story) -> {
            var published = story.published();
            if (published != null) {
                dates.put(id, published);
            }
        });
        return dates;
    }

    private static Words words(Listing listing, @Nullable Story story) {
        var text = new Entry.Text(
                listing.language(), listing.title(), listing.summary(), story == null ? "" : story.words());
        var series = story == null || story.series() == null ? Set.<String>of() : Set.of(story.series());
        var published = story == null ? null : story.published();
        return new Words(
                List.of(text),
                Map.of(
                        "language", Set.of(listing.language()),
                        "series", series,
                        "author", Set.copyOf(listing.card().creators())),
                published == null ? null : published.first());
    }
}
