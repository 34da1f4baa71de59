package org.cities4children.exchange.feed;

import java.time.Instant;
import java.util.List;
import org.cities4children.publishing.Listing;

/**
 * A feed before it is written.
 *
 * @param site what the site is called
 * @param path of the feed
 * @param page path of the page it belongs to
 * @param updated when its newest entry changed last
 */
record Feed(String site, String title, String path, String page, Instant updated, List<Listing> listings) {

    Feed {
        listings = List.copyOf(listings);
    }
}
