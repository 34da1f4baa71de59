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

    /** A new arrival may be of an earlier year: more are looked through than told. */
    private static final int LOOKED_AT = 200;

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
        return arrived(publications.newest(kinds, ENTRIES));
    }

    /** What came here last of what is asked for. */
    List<Feed.Entry> lately(Question question) {
        return arrived(listings(question.part(0, LOOKED_AT)));
    }

    private List<Feed.Entry> arrived(List<Listing> listings) {
        return entries(listings).stream()
                .sorted(Comparator.comparing(Feed.Entry::came)
                        .thenComparing(Feed.Entry::first)
                        .reversed())
                .limit(ENTRIES)
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
        return entries(listings(asked.orderedBy(Question.Order.NEWEST).part(0, ENTRIES)));
    }

    private List<Listing> listings(Question question) {
        var ids = search.find(question).found().stream()
                .map(it -> UUID.fromString(it.id()))
                .toList();
        return publications.listings(ids);
    }

    private List<Feed.Entry> entries(List<Listing> listings) {
        var known = dates.of(listings);
        return listings.stream()
                .map(it -> new Feed.Entry(it, known.get(it.id())))
                .toList();
    }
}
