package org.cities4children.site.alliance;

import java.util.List;
import org.cities4children.events.Agenda;
import org.cities4children.publishing.Listing;

/** What somebody published in the hub, wrote and holds. */
public record Works(Some resources, Some stories, Agenda.Some events) {

    /** Some of so many. */
    public record Some(int total, List<Listing> newest) {

        public Some {
            newest = List.copyOf(newest);
        }
    }
}
