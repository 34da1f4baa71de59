package org.cities4children.knowledge.resource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cities4children.knowledge.citation.Citations;
import org.cities4children.knowledge.citation.Cited;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Search;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Puts together what the page of a resource shows. */
@Component
class Presentation {

    private static final int SIMILAR = 4;

    private final Resources resources;
    private final Publications publications;
    private final Terms terms;
    private final Search search;
    private final Wording wording;

    Presentation(Resources resources, Publications publications, Terms terms, Search search, Wording wording) {
        this.resources = resources;
        this.publications = publications;
        this.terms = terms;
        this.search = search;
        this.wording = wording;
    }

    ResourcePage page(Listing listing, Words words) {
        var resource = resource(listing);
        var address = words.absolute(listing.path());
        return new ResourcePage(
                listing,
                resource,
                shown(resource, words.language().code()),
                topics(listing, words),
                places(listing, words),
                wording.citations().text(cited(listing, resource, words)),
                wording.jsonLd().of(listing, resource, address),
                similar(listing.id()),
                listing.published().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    Cited cited(Listing listing, Words words) {
        return cited(listing, resource(listing), words);
    }

    private Resource resource(Listing listing) {
        return resources.find(listing.id()).orElseThrow(NotFoundException::new);
    }

    private static Cited cited(Listing listing, Resource resource, Words words) {
        return Citing.cited(listing, resource.creators(), resource.place(), words);
    }

    private static Resource.Variant shown(Resource resource, String language) {
        return resource.variants().stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElse(resource.variants().getFirst());
    }

    private List<Listing> similar(UUID id) {
        return publications.listings(search.similar(id.toString(), SIMILAR).stream()
                .map(UUID::fromString)
                .toList());
    }

    private List<ResourcePage.Filed> topics(Listing listing, Words words) {
        return listing.topics().stream()
                .flatMap(it -> terms.topic(it).stream())
                .map(it -> new ResourcePage.Filed(it.name(words.language().code()), "/topics/" + it.id()))
                .toList();
    }

    private List<ResourcePage.Filed> places(Listing listing, Words words) {
        return listing.places().stream()
                .flatMap(it -> terms.place(it).stream())
                .map(it -> new ResourcePage.Filed(it.name(words.language().code()), "/hub?place=" + it.id()))
                .toList();
    }

    /** How a resource is put into other words. */
    @Component
    record Wording(Citations citations, JsonLd jsonLd) {}
}
