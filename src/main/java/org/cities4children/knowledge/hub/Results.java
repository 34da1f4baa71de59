package org.cities4children.knowledge.hub;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cities4children.knowledge.Existing;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Findings;
import org.cities4children.search.Search;
import org.cities4children.web.Marked;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes rows of what was found: the register decides what is public, whatever the index says. */
@Component
class Results {

    /** In characters; words that were looked for are shown with all that stands around them. */
    private static final int OPENING = 240;

    private static final int TOPICS = 2;

    /** A digital object identifier, however people write it. */
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)?(10\\.[0-9]{4,9}/\\S+)");

    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");

    private final Search search;
    private final Publications publications;
    private final Existing existing;
    private final ValueNames names;

    Results(Search search, Publications publications, Existing existing, ValueNames names) {
        this.existing = existing;
        this.search = search;
        this.publications = publications;
        this.names = names;
    }

    List<HubPage.Row> of(Findings findings, Words words) {
        Map<String, Findings.Found> byId =
                findings.found().stream().collect(Collectors.toMap(Findings.Found::id, Function.identity()));
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        return publications.listings(ids).stream()
                .map(it -> row(it, Objects.requireNonNull(byId.get(it.id().toString())), words))
                .toList();
    }

    /**
     * The page of what has the address, or the number, that was typed instead of words; nothing when there is no one.
     */
    Optional<String> standsAt(HubQuery query) {
        var doi = DOI.matcher(query.words());
        var link = doi.matches() ? "https://doi.org/" + doi.group(1) : query.words();
        if (query.exact() || query.isFiltered() || !LINK.matcher(link).matches()) {
            return Optional.empty();
        }
        var there = existing.like("", link);
        return there.size() == 1 ? Optional.of(there.getFirst().path()) : Optional.empty();
    }

    /** Where to look on: what is about the places that were typed. */
    List<HubPage.Link> around(HubQuery query, Words words) {
        return query.filters().containsKey("place") ? List.of() : names.placesIn(query.words(), words);
    }

    /** The same search for what was typed beside places; nothing when there is nothing beside them. */
    HubPage.@Nullable Link anywhere(HubQuery query) {
        var words = names.besidePlacesIn(query.words());
        return words.isEmpty()
                ? null
                : new HubPage.Link(words, query.asking(words).address());
    }

    /** What each of the words finds alone, where they never stand together; of places there is {@link #anywhere}. */
    List<HubPage.Link> apart(HubQuery query, Findings findings, Words words) {
        boolean known = findings.missing().words().isEmpty() && findings.spelling() == null;
        if (findings.total() > 0 || findings.reduced() || !known || anywhere(query) != null) {
            return List.of();
        }
        return search.apart(query.question().shownIn(words.language().code())).stream()
                .map(it -> new HubPage.Link(
                        words.n("web.search.alone", it.total(), it.words()),
                        query.asking(it.words()).address()))
                .toList();
    }

    private HubPage.Row row(Listing listing, Findings.Found found, Words words) {
        var card = listing.card();
        var shown = found.words() == null
                ? new Findings.Words(listing.language(), listing.title(), listing.summary())
                : found.words();
        return new HubPage.Row(
                listing.path(),
                listing.id().toString(),
                card.type(),
                card.label(),
                listing.language(),
                shown.language(),
                marked(found.title(), shown.title()),
                marked(found.snippet(), opening(shown.summary())),
                by(listing),
                card.year(),
                listing.topics().stream()
                        .limit(TOPICS)
                        .map(it -> new HubPage.Link(names.name("topic", it, words), "/topics/" + it))
                        .toList());
    }

    /** A list gives an idea; the page of the resource says it all. */
    private static String opening(String summary) {
        if (summary.length() <= OPENING) {
            return summary;
        }
        int end = summary.lastIndexOf(' ', OPENING);
        return summary.substring(0, end > 0 ? end : OPENING) + " …";
    }

    private static String by(Listing listing) {
        var card = listing.card();
        var names = card.publishers().isEmpty() ? card.creators() : card.publishers();
        return names.stream().limit(2).collect(Collectors.joining(", ")) + (names.size() > 2 ? " …" : "");
    }

    private static List<Marked> marked(List<Findings.Piece> pieces, String otherwise) {
        return pieces.isEmpty()
                ? List.of(new Marked(otherwise, false))
                : pieces.stream().map(it -> new Marked(it.text(), it.matched())).toList();
    }
}
