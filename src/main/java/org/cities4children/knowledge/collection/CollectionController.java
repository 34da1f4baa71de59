package org.cities4children.knowledge.collection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /collections} and {@code /collections/…}. */
@Everyone
@Controller
class CollectionController {

    private static final int MOST = 60;

    private final Publications publications;
    private final Selections selections;

    CollectionController(Publications publications, Selections selections) {
        this.publications = publications;
        this.selections = selections;
    }

    @GetMapping("/collections")
    ModelAndView index() {
        var collections = publications.newest(List.of("collection"), MOST);
        var selections =
                this.selections.all(collections.stream().map(Listing::id).toList());
        var shown = publications
                .listings(selections.values().stream()
                        .flatMap(it -> it.items().stream())
                        .map(Selection.Item::resource)
                        .collect(Collectors.toSet()))
                .stream()
                .map(Listing::id)
                .collect(Collectors.toSet());
        var page = new CollectionsPage(collections.stream()
                .map(it -> new CollectionsPage.Row(it, count(selections.get(it.id()), shown)))
                .toList());
        return new ModelAndView("knowledge/collection/index", "page", page);
    }

    // A resource that was withdrawn is no longer in any collection.
    private static int count(@Nullable Selection selection, Set<UUID> shown) {
        return selection == null
                ? 0
                : (int) selection.items().stream()
                        .filter(it -> shown.contains(it.resource()))
                        .count();
    }

    @GetMapping("/collections/{slug}")
    ModelAndView show(@PathVariable String slug, Words words) {
        return switch (publications.at("collection", slug)) {
            case Address.Here here -> new ModelAndView("knowledge/collection/show", "page", page(here.listing()));
            case Address.Moved moved -> Elsewhere.permanently(words.to(moved.path()));
            case Address.Gone gone -> throw gone.exception();
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }

    private CollectionPage page(Listing listing) {
        var selection = selections.find(listing.id()).orElseThrow(NotFoundException::new);
        var chosen = selection.items().stream().map(Selection.Item::resource).toList();
        var listings = publications.listings(new LinkedHashSet<>(chosen)).stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        List<CollectionPage.Item> items = new ArrayList<>();
        for (var item : selection.items()) {
            var resource = listings.get(item.resource());
            if (resource != null) {
                items.add(new CollectionPage.Item(resource, item.why()));
            }
        }
        var note = selection.note().lines().filter(it -> !it.isBlank()).toList();
        return new CollectionPage(listing, note, items);
    }
}
