package org.cities4children.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.knowledge.Searches;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What somebody may be about to type: names and titles in which every word typed begins a word. */
@Component
class Suggestions {

    private static final int MOST = 8;
    private static final int OF_A_SORT = 2;
    private static final int NAMES = 5;
    private static final int LOOKED_AT = 40;

    private final Search search;
    private final Publications publications;
    private final Named named;
    private final Searches searches;

    Suggestions(Search search, Publications publications, Named named, Searches searches) {
        this.search = search;
        this.publications = publications;
        this.named = named;
        this.searches = searches;
    }

    /** Somebody who needs help now is not offered documents. */
    List<Suggestion> of(String typed, Words words) {
        if (typed.isEmpty() || searches.callForHelp(typed)) {
            return List.of();
        }
        var names = new Names(typed);
        return Stream.concat(named(names, words), titled(typed, names, words))
                .limit(MOST)
                .toList();
    }

    private Stream<Suggestion> named(Names names, Words words) {
        return named.find(names, words).stream()
                .flatMap(group -> group.hits().stream()
                        // What is called so before what is only also called so: in each sort, and then in all.
                        .sorted(Comparator.comparing(it -> !names.match(List.of(it.name()))))
                        .limit(OF_A_SORT)
                        .map(hit -> new Suggestion(
                                hit.name(),
                                words.to(hit.path()),
                                words.t("site.search.group." + group.key()),
                                words.language().code())))
                .sorted(Comparator.comparing(it -> !names.match(List.of(it.name()))))
                .limit(NAMES);
    }

    private Stream<Suggestion> titled(String typed, Names names, Words words) {
        var question = Question.in().asking(typed + "*").exactly(true).part(0, LOOKED_AT);
        var ids = search.find(question).found().stream()
                .map(it -> UUID.fromString(it.id()))
                .toList();
        return publications.listings(ids).stream()
                .filter(it -> names.match(List.of(it.title())))
                .map(it -> titled(it, words));
    }

    private static Suggestion titled(Listing listing, Words words) {
        var kind = words.known("knowledge.type." + listing.card().type(), words.t("knowledge.type.publication"));
        return new Suggestion(listing.title(), words.to(listing.path()), kind, listing.language());
    }

    /**
     * One of them.
     *
     * @param path in the reader's language
     * @param kind of thing, in the reader's language
     * @param language of the name, BCP 47
     */
    record Suggestion(String name, String path, String kind, String language) {}
}
