package org.cities4children.knowledge.hub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.knowledge.resource.Resource;
import org.cities4children.knowledge.resource.Resources;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.DataFolder;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.crowd.ComeAgain;
import org.cities4children.web.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The hub as comma-separated values (RFC 4180), one row a resource: all of it, or what a reader looks for. Programs
 * know the columns by name and place, so new ones come last.
 */
@Component
class HubTable {

    private static final int AT_ONCE = 500;

    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "summary",
            "language",
            "type",
            "label",
            "creators",
            "publishers",
            "year",
            "topics",
            "places",
            "address",
            "published",
            "revised",
            "added",
            "link",
            "link_kind",
            "link_checked");

    private final Publications publications;
    private final Resources resources;
    private final Search search;
    private final Terms terms;
    private final String baseUrl;

    HubTable(Publications publications, Resources resources, Search search, Terms terms, DataFolder dataFolder) {
        this.publications = publications;
        this.resources = resources;
        this.search = search;
        this.terms = terms;
        baseUrl = dataFolder.baseUrl();
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Rows {
        void write(OutputStream to) throws IOException;
    }

    /**
     * What somebody looks for, found before anything is written.
     *
     * @param asking makes of what is looked for, in terms as they are called now, what the page asks of the search
     * @throws ComeAgain while only a part of it can be found
     */
    Rows rows(HubQuery query, Function<HubQuery, Question> asking) {
        if (query.words().isEmpty() && !query.isFiltered() && query.order() == query.usualOrder()) {
            return to -> write(to, this::everything);
        }
        var ids = List.copyOf(found(asking.apply(query.inCurrentTerms(terms))));
        return to -> write(to, reader -> {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                reader.accept(publications.listings(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
            }
        });
    }

    private void write(OutputStream to, Consumer<Consumer<List<Listing>>> source) throws IOException {
        var table = new Table(to, HEADER);
        try {
            source.accept(some -> lines(some, table));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        table.end();
    }

    private void everything(Consumer<List<Listing>> reader) {
        List<Listing> some = new ArrayList<>(AT_ONCE);
        publications.each(Set.of("resource"), it -> {
            some.add(it);
            if (some.size() == AT_ONCE) {
                reader.accept(some);
                some.clear();
            }
        });
        reader.accept(some);
    }

    /** All pages of the list, in its order; each once, whatever is published between two of them. */
    private SequencedSet<UUID> found(Question question) {
        SequencedSet<UUID> ids = new LinkedHashSet<>();
        int total = 1;
        for (int from = 0; from < total; from += AT_ONCE) {
            var findings = search.find(question.counting(List.of()).part(from, AT_ONCE));
            if (findings.reduced()) {
                // The index is being built anew: a file that lacks most of what was asked for would look whole.
                throw new ComeAgain(Duration.ofMinutes(1));
            }
            findings.found().forEach(it -> ids.add(UUID.fromString(it.id())));
            total = findings.total();
        }
        return ids;
    }

    private void lines(List<Listing> listings, Table table) {
        var origins = resources.origins(listings.stream().map(Listing::id).toList());
        listings.forEach(it -> {
            var origin = origins.get(it.id());
            table.line(cells(it, origin == null ? null : origin.place()));
        });
    }

    private List<String> cells(Listing listing, Resource.@Nullable Place place) {
        var card = listing.card();
        var year = card.year() == null ? "" : String.valueOf(card.year());
        List<String> cells = new ArrayList<>(List.of(
                listing.id().toString(),
                listing.title(),
                listing.summary(),
                listing.language(),
                card.type(),
                Objects.requireNonNullElse(card.label(), ""),
                String.join("; ", card.creators()),
                String.join("; ", card.publishers()),
                year,
                listing.topics().stream().map(this::topic).collect(Collectors.joining("; ")),
                listing.places().stream().map(this::place).collect(Collectors.joining("; ")),
                baseUrl + listing.path(),
                year,
                time(listing.revised()),
                time(listing.published())));
        cells.addAll(link(place));
        return cells;
    }

    /** Nobody is sent to a copy that may be unlicensed. */
    private static List<String> link(Resource.@Nullable Place place) {
        return place == null || !place.mayBeLinked()
                ? List.of("", "", "")
                : List.of(
                        place.url(),
                        place.kind(),
                        place.checked() == null ? "" : place.checked().toString());
    }

    private String topic(String id) {
        return terms.topic(id).map(HubTable::english).orElse(id);
    }

    private String place(String id) {
        return terms.place(id).map(HubTable::english).orElse(id);
    }

    private static String english(Term term) {
        return term.name("en");
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
