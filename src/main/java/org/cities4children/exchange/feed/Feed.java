package org.cities4children.exchange.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A feed before it is written.
 *
 * @param site what the site is called
 * @param path of the feed
 * @param page path of the page it belongs to
 * @param updated when its newest entry changed last
 */
record Feed(String site, String title, String path, String page, Instant updated, List<Entry> entries) {

    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * What one entry tells of.
     *
     * @param date when it came out, as much as is known, or nothing
     */
    record Entry(Listing listing, @Nullable PartialDate date) {

        /** When it came out; nothing where not even the day is known, since a feed has no shorter form. */
        @Nullable Instant published() {
            return date != null && date.isDay()
                    ? date.first().atStartOfDay(ZoneOffset.UTC).toInstant()
                    : null;
        }

        /** The day on which it came here. */
        LocalDate came() {
            return LocalDate.ofInstant(listing.published(), ZoneOffset.UTC);
        }

        /** The first day on which it may have come out; what has no date comes after all others. */
        LocalDate first() {
            return date == null ? LocalDate.EPOCH : date.first();
        }
    }
}
