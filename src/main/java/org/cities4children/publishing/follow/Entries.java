package org.cities4children.publishing.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.publishing.Body;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of publications what the index takes: their room's words, and the spine's topics, places and card. */
@Component
class Entries {

    private final Publications publications;
    private final Terms terms;
    private final Map<String, Body> bodies;

    Entries(Publications publications, Terms terms, List<Body> bodies) {
        this.publications = publications;
        this.terms = terms;
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::kind, it -> it));
    }

    /** The entries of those of these publications that are public. */
    Map<UUID, Entry> of(Collection<UUID> ids) {
        var entries = new HashMap<UUID, Entry>();
        var byKind = publications.listings(ids).stream().collect(Collectors.groupingBy(Listing::kind));
        byKind.forEach((kind, listings) -> {
            var words = words(kind, listings);
            listings.forEach(it -> entries.put(it.id(), entry(it, words.get(it.id()))));
        });
        return entries;
    }

    private Map<UUID, Body.Words> words(String kind, List<Listing> listings) {
        var body = bodies.get(kind);
        return body == null
                ? Map.of()
                : body.words(listings.stream().map(Listing::id).toList());
    }

    private Entry entry(Listing listing, Body.@Nullable Words words) {
        var texts = words == null
                ? List.of(new Entry.Text(listing.language(), listing.title(), listing.summary(), ""))
                : words.texts();
        return new Entry(
                listing.id().toString(),
                listing.kind(),
                texts,
                names(listing),
                facets(listing, words),
                newness(listing, words));
    }

    private List<String> names(Listing listing) {
        Set<String> names = new LinkedHashSet<>(listing.card().creators());
        if (listing.card().label() != null) {
            names.add(listing.card().label());
        }
        listing.topics().forEach(id -> terms.topic(id).ifPresent(it -> all(it, names)));
        names.addAll(terms.wider(listing.topics()));
        terms.placesWithBroader(listing.places()).forEach(id -> terms.place(id).ifPresent(it -> all(it, names)));
        return new ArrayList<>(names);
    }

    private static void all(Term term, Set<String> names) {
        names.addAll(term.names().values());
        names.addAll(term.synonyms());
    }

    private Map<String, Set<String>> facets(Listing listing, Body.@Nullable Words words) {
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put("type", Set.of(listing.card().type()));
        facets.put("topic", terms.topicsWithBroader(listing.topics()));
        facets.put("place", terms.placesWithBroader(listing.places()));
        facets.put(Scopes.FACET, scopes(listing));
        facets.put("publisher", Set.copyOf(listing.card().publishers()));
        var year = listing.card().year();
        facets.put("year", year == null ? Set.of() : Set.of(year.toString()));
        if (words != null) {
            facets.putAll(words.facets());
        }
        return facets;
    }

    private static Set<String> scopes(Listing listing) {
        var scopes = new LinkedHashSet<String>();
        if (listing.everywhere()) {
            scopes.add(Scopes.ALL);
        }
        if (listing.chapter() != null) {
            scopes.add(listing.chapter());
        }
        return scopes;
    }

    // Readers mean the year of publication by "newest"; within a year, what came into the hub last.
    private static long newness(Listing listing, Body.@Nullable Words words) {
        var day = words == null ? null : words.day();
        if (day != null) {
            return day.getYear() * 10_000_000_000L + day.getDayOfYear() * 20_000_000L;
        }
        var year = listing.card().year();
        return (year == null ? 0L : year) * 10_000_000_000L
                + listing.published().getEpochSecond();
    }
}
