package org.cities4children.events.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.alliance.Chapters;
import org.cities4children.events.event.Event;
import org.cities4children.events.event.Events;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /events.ics} and {@code /events/….ics}. */
@Everyone
@Controller
class CalendarController {

    private static final int MOST = 200;

    private final Publications publications;
    private final Events events;
    private final Search search;
    private final Chapters chapters;

    CalendarController(Publications publications, Events events, Search search, Chapters chapters) {
        this.publications = publications;
        this.events = events;
        this.search = search;
        this.chapters = chapters;
    }

    @GetMapping("/events.ics")
    ResponseEntity<String> all(Words words) {
        return of(Scopes.ALL, words.site(), "events", words);
    }

    /** Those of a national alliance, for as long as it is there: also when it is closed. */
    @GetMapping("/chapters/{country}/events.ics")
    ResponseEntity<String> ofAChapter(@PathVariable String country, Words words) {
        var chapter = chapters.of(country).orElseThrow(NotFoundException::new);
        return of(chapter.country(), chapter.name(), "events-" + chapter.country(), words);
    }

    private ResponseEntity<String> of(String scope, String name, String file, Words words) {
        var question = Question.in("event").filteredBy(Map.of(Scopes.FACET, Set.of(scope)));
        var findings = search.find(question.part(0, MOST));
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        var calendar = new Calendar(name, false);
        var details = events.all(ids);
        var turns = publications.turns(ids);
        for (var listing : publications.listings(ids)) {
            var event = details.get(listing.id());
            if (event != null) {
                shown(listing, event, turns.getOrDefault(event.id(), 0), words).ifPresent(calendar::add);
            }
        }
        return file(calendar, file);
    }

    @GetMapping("/events/{slug}.ics")
    ResponseEntity<String> one(@PathVariable String slug, Words words) {
        return switch (publications.at("event", slug)) {
            case Address.Here here -> one(here.listing(), words);
            case Address.Moved moved -> one(moved.slug(), words);
            case Address.Gone gone -> cancelled(slug, gone, words);
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }

    private ResponseEntity<String> one(Listing listing, Words words) {
        var calendar = new Calendar(words.site(), false);
        var event = Optional.ofNullable(events.all(List.of(listing.id())).get(listing.id()));
        calendar.add(event.flatMap(it -> shown(listing, it, turns(it), words)).orElseThrow(NotFoundException::new));
        return file(calendar, listing.slug());
    }

    /** Who had it in a calendar sees there that it does not take place. */
    private ResponseEntity<String> cancelled(String slug, Address.Gone gone, Words words) {
        var event = publications
                .withdrawn("event", slug)
                .map(it -> events.all(List.of(it)).get(it))
                .orElseThrow(gone::exception);
        var when = event.when();
        if (when == null || !when.isDays()) {
            throw gone.exception();
        }
        var calendar = new Calendar(words.site(), true);
        var at = gone.withdrawal().at();
        int revision = event.revision() + turns(event);
        calendar.add(new Calendar.Shown(event.id(), gone.title(), "", "", null, when, at, revision, true));
        return file(calendar, slug);
    }

    private int turns(Event event) {
        return publications.turns(List.of(event.id())).getOrDefault(event.id(), 0);
    }

    private Optional<Calendar.Shown> shown(Listing listing, Event event, int turns, Words words) {
        var when = event.when();
        if (when == null || !when.isDays()) {
            return Optional.empty();
        }
        Instant changed = listing.revised();
        return Optional.of(new Calendar.Shown(
                event.id(),
                listing.title(),
                listing.summary(),
                events.where(listing, event, words),
                words.absolute(listing.path()),
                when,
                changed,
                event.revision() + turns,
                false));
    }

    private static ResponseEntity<String> file(Calendar calendar, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".ics\"")
                .body(calendar.written());
    }
}
