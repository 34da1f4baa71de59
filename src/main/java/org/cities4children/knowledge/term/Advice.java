package org.cities4children.knowledge.term;

import java.util.List;
import org.cities4children.alliance.Organisation;
import org.cities4children.publishing.Listing;

/**
 * What somebody who decides is told.
 *
 * @param asks short papers that say what is asked
 * @param tools where to begin, the handiest first
 * @param members who knows about it
 */
public record Advice(List<Listing> asks, List<Listing> tools, List<Organisation> members) {

    /** Those of some resources that it does not name already. */
    List<Listing> beside(List<Listing> listings) {
        return listings.stream()
                .filter(it -> !asks.contains(it) && !tools.contains(it))
                .toList();
    }
}
