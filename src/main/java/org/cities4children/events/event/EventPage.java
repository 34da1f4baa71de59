package org.cities4children.events.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.address.Share;
import org.jspecify.annotations.Nullable;

/**
 * An event as a reader sees it.
 *
 * @param where city and country, as much as is known; empty when neither is
 * @param past whether it is over
 * @param hosts who holds it
 * @param jsonLd what robots are told
 */
public record EventPage(Listing listing, Event event, String where, boolean past, List<Host> hosts, String jsonLd) {

    /** Where readers are, one in each region, for those whose browser tells nothing of them. */
    private static final List<ZoneId> REGIONS =
            List.of(ZoneId.of("America/Bogota"), ZoneId.of("Africa/Nairobi"), ZoneId.of("Asia/Dhaka"));

    public Head head(Words words) {
        var summary = listing.summary().isEmpty() ? null : listing.summary();
        return new Head(listing.title(), summary, listing.path(), true, List.of(jsonLd), null)
                .withImage(listing.cover());
    }

    public Share share(Words words) {
        return Share.of(listing.title(), listing.path(), words);
    }

    /** The language of the words when it is not the page's own. */
    public @Nullable String foreign(Words words) {
        return listing.language().equals(words.language().code()) ? null : listing.language();
    }

    /** Whether it is offered to calendar programs: nobody plans for what is over. */
    public boolean isForCalendars() {
        return !past && event.when() != null && event.when().isDays();
    }

    /** The hours where it is, in universal time and in three regions; nothing when they are unknown. */
    public List<Hour> hours(Words words) {
        var when = event.when();
        var begin = when == null ? null : when.begin();
        if (when == null || begin == null || when.hours() == null) {
            return List.of();
        }
        List<Hour> hours = new ArrayList<>();
        hours.add(hour(when.hours().zone(), begin, when.end(), words));
        hours.add(hour(ZoneOffset.UTC, begin, when.end(), words));
        REGIONS.stream()
                .filter(it -> !it.equals(when.hours().zone()))
                .forEach(it -> hours.add(hour(it, begin, when.end(), words)));
        return hours;
    }

    /** Begin and end as the script takes them that tells the reader's own hour, or nothing when they are unknown. */
    public @Nullable String instants() {
        var when = event.when();
        var begin = when == null ? null : when.begin();
        var end = when == null ? null : when.end();
        return begin == null ? null : begin + (end == null ? "" : "/" + end);
    }

    private static Hour hour(ZoneId zone, Instant begin, @Nullable Instant end, Words words) {
        return new Hour(
                words.city(zone),
                words.moment(begin.atZone(zone))
                        + (end == null
                                ? ""
                                : " – " + words.hour(end.atZone(zone).toLocalTime())));
    }

    /** An hour somewhere. */
    public record Hour(String zone, String text) {}

    /** Who holds it, with the path of its page if it is a member. */
    public record Host(String name, @Nullable String path) {}
}
