package org.cities4children.knowledge.resource;

import java.util.ArrayList;
import java.util.List;
import org.cities4children.knowledge.citation.Cited;
import org.cities4children.knowledge.citation.Creator;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what citations of resources need. */
@Component
public class Citing {

    private final Resources resources;

    Citing(Resources resources) {
        this.resources = resources;
    }

    /** What citations of these resources need, in their order. */
    public List<Cited> of(List<Listing> listings, Words words) {
        var origins = resources.origins(listings.stream().map(Listing::id).toList());
        List<Cited> cited = new ArrayList<>();
        for (var listing : listings) {
            var origin = origins.get(listing.id());
            if (origin != null) {
                cited.add(cited(listing, origin.creators(), origin.place(), words));
            }
        }
        return cited;
    }

    static Cited cited(Listing listing, List<Creator> creators, Resource.@Nullable Place place, Words words) {
        return new Cited(
                listing.slug(),
                listing.card().type(),
                listing.title(),
                creators,
                listing.card().year(),
                listing.language(),
                place != null && place.kind().equals("official")
                        ? place.url()
                        : words.absolute(Language.ENGLISH, listing.path()));
    }
}
