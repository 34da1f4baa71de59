package org.cities4children.exchange.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Dates;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.springframework.stereotype.Component;

/** What feeds tell, in their order. */
@Component
class News {

    private static final int ENTRIES = 30;

    private final Publications publications;
    private final Dates dates;
    private final Search search;

    News(Publications publications, Dates dates, Search search) {
        this.publications = publications;
        this.dates = dates;
        this.search = search;
    }

    /** What came here last, also where it is of an earlier year; on one day, the newest of its own date first. */
    List<Feed.Entry> lately(Collection<String> kinds) {
        return entries(publications.newest(kinds, ENTRIES)).stream()
                .sorted(Comparator.comparing(Feed.Entry::came)
                        .thenComparing(Feed.Entry::first)
                        .reversed())
                .toList();
    }

    /** The stories as their own page has them: by their own dates. */
    List<Feed.Entry> stories() {
        return newest(Question.in("story"), Scopes.ALL);
    }

    /** The stories and events of a national alliance, by their own dates. */
    List<Feed.Entry> of(String country) {
        return newest(Question.in("story", "event"), country);
    }

    private List<Feed.Entry> newest(Question question, String scope) {
        var asked = question.filteredBy(Map.of(Scopes.FACET, Set.of(scope)));
        var ids = search.find(asked.orderedBy(Question.Order.NEWEST).part(0, ENTRIES)).found().stream()
                .map(it -> UUID.fromString(it.id()))
                .toList();
        return entries(publications.listings(ids));
    }

    private List<Feed.Entry> entries(List<Listing> listings) {
        var known = dates.of(listings);
        return listings.stream()
                .map(it -> new Feed.Entry(it, known.get(it.id())))
                .toList();
    }
}
