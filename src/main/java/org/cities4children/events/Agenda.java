package org.cities4children.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Words;

/** The events of somebody, for pages that show a few of them. */
public interface Agenda {

    /**
     * Those to come, the soonest first, then what is past, the newest first.
     *
     * @param filters values by facet, as in a question to the index
     * @param most to be shown
     */
    Some of(Map<String, Set<String>> filters, int most, Words words);

    /** Some of so many. */
    record Some(int total, List<Dated> events) {

        public Some {
            events = List.copyOf(events);
        }
    }

    /**
     * An event with its days.
     *
     * @param when as the reader's language writes it
     */
    record Dated(Listing listing, String when, boolean past) {}
}
