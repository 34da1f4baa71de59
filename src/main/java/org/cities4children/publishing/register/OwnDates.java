package org.cities4children.publishing.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.publishing.Body;
import org.cities4children.publishing.Dates;
import org.cities4children.publishing.Listing;
import org.cities4children.web.PartialDate;
import org.springframework.stereotype.Component;

/** Asks the rooms for the dates they know; where they know none, the year on the card is what is known. */
@Component
class OwnDates implements Dates {

    private final List<Body> bodies;

    OwnDates(List<Body> bodies) {
        this.bodies = List.copyOf(bodies);
    }

    @Override
    public Map<UUID, PartialDate> of(Collection<Listing> listings) {
        Map<UUID, PartialDate> dates = new HashMap<>();
        for (var listing : listings) {
            var year = listing.card().year();
            if (year != null && year >= 1000 && year <= 9999) {
                dates.put(listing.id(), new PartialDate(year.toString()));
            }
        }
        var byKind = listings.stream()
                .collect(Collectors.groupingBy(Listing::kind, Collectors.mapping(Listing::id, Collectors.toList())));
        for (var body : bodies) {
            var ids = byKind.getOrDefault(body.kind(), List.of());
            if (!ids.isEmpty()) {
                dates.putAll(body.dates(ids));
            }
        }
        return dates;
    }
}
