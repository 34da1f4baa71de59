package org.cities4children.events.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.events.Agenda;
import org.cities4children.events.event.Event;
import org.cities4children.events.event.Events;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Finds them in the index, which has the newest first. */
@Component
class FoundAgenda implements Agenda {

    /** So many are looked through for those to come. */
    private static final int LOOKED_AT = 200;

    private final Search search;
    private final Publications publications;
    private final Events events;
    private final Clock clock;

    FoundAgenda(Search search, Publications publications, Events events, Clock clock) {
        this.search = search;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Some of(Map<String, Set<String>> filters, int most, Words words) {
        var findings = search.find(Question.in("event").filteredBy(filters).part(0, LOOKED_AT));
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        if (ids.isEmpty()) {
            return new Some(0, List.of());
        }
        var all = events.all(ids);
        List<Dated> coming = new ArrayList<>();
        List<Dated> past = new ArrayList<>();
        for (var listing : publications.listings(ids)) {
            var event = all.get(listing.id());
            if (event != null) {
                (event.isPast(clock) ? past : coming).add(dated(listing, event, words));
            }
        }
        var ordered = new ArrayList<>(coming.reversed());
        ordered.addAll(past);
        return new Some(findings.total(), ordered.stream().limit(most).toList());
    }

    private Dated dated(Listing listing, Event event, Words words) {
        var when = event.when();
        return new Dated(listing, when == null ? words.t("events.undated") : when.written(words), event.isPast(clock));
    }
}
