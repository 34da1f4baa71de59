package org.cities4children.events.list;

import java.util.List;
import org.cities4children.events.event.Event;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;

/**
 * Events.
 *
 * @param by only the alliance's own ({@code alliance}), or all (empty)
 * @param recorded whether only those that can be seen or heard are shown
 * @param recordings whether the way to those is shown: there are some, or they are what is shown
 * @param later whether it is a page after the first, which shows what is past alone
 * @param in the country of the national alliance whose they are, or empty
 * @param whose they are, where they are not everybody's, or empty
 * @param coming soonest first
 * @param past newest first
 */
public record EventsPage(
        String address,
        String by,
        boolean recorded,
        boolean recordings,
        boolean later,
        String in,
        String whose,
        List<Row> coming,
        List<Row> past,
        Paging paging) {

    public Head head(Words words) {
        var title = words.t(recorded ? "events.recordings" : "events") + (whose.isEmpty() ? "" : ": " + whose);
        var head = Head.of(title, words.t(recorded ? "events.recordings.lead" : "events.lead"), address);
        return coming.isEmpty() && past.isEmpty() && !address.equals("/events") ? head.hidden() : head;
    }

    /** The calendar of what is shown. */
    public String calendar() {
        return in.isEmpty() ? "/events.ics" : "/chapters/" + in + "/events.ics";
    }

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }

    /** An event in the list, and where it is, as much as is known. */
    public record Row(Listing listing, Event event, String where) {}
}
