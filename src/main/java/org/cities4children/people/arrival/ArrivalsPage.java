package org.cities4children.people.arrival;

import java.time.ZoneId;
import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * Part of the log, newest first.
 *
 * @param zone where the reader lives
 * @param from the first moment, as asked
 * @param until the moment after the last, as asked
 * @param hasMore whether older ones were left out
 */
public record ArrivalsPage(List<Arrival> arrivals, ZoneId zone, String from, String until, boolean hasMore) {

    public ArrivalsPage {
        arrivals = List.copyOf(arrivals);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.arrivals"), null, ArrivalsController.PATH)
                .hidden();
    }

    public String who(Arrival arrival, Words words) {
        var name = arrival.name();
        return name == null ? words.t("people.arrivals.nobody") : name;
    }

    public String what(Arrival arrival, Words words) {
        return words.t("people.arrivals." + arrival.verb().code());
    }

    public String when(Arrival arrival, Words words) {
        var first = words.moment(arrival.began().atZone(zone));
        var last = words.moment(arrival.ended().atZone(zone));
        return first.equals(last) ? first : first + " – " + last;
    }
}
