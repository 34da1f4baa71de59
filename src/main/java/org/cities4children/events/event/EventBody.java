package org.cities4children.events.event;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index is told of events. */
@Component
class EventBody implements Body {

    private final Events events;
    private final Publications publications;

    EventBody(Events events, Publications publications) {
        this.events = events;
        this.publications = publications;
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        var all = events.all(ids);
        Map<UUID, Words> words = new HashMap<>();
        for (var listing : publications.listings(ids)) {
            words.put(listing.id(), words(listing, all.get(listing.id())));
        }
        return words;
    }

    private static Words words(Listing listing, @Nullable Event event) {
        var text = new Entry.Text(listing.language(), listing.title(), listing.summary(), "");
        var when = event == null ? null : event.when();
        return new Words(
                List.of(text),
                Map.of(
                        "language", Set.of(listing.language()),
                        "by", event != null && event.own() ? Set.of("alliance") : Set.of("others"),
                        "recorded", event != null && event.recording() != null ? Set.of("yes") : Set.of()),
                when == null ? null : when.first());
    }
}
