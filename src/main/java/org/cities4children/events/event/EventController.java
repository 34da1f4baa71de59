package org.cities4children.events.event;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cities4children.alliance.Organisations;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.page.StructuredData;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /events/…}. */
@Everyone
@Controller
class EventController {

    private final Publications publications;
    private final Events events;
    private final Organisations organisations;
    private final StructuredData data;
    private final Clock clock;

    EventController(
            Publications publications, Events events, Organisations organisations, StructuredData data, Clock clock) {
        this.publications = publications;
        this.events = events;
        this.organisations = organisations;
        this.data = data;
        this.clock = clock;
    }

    @GetMapping("/events/{slug}")
    ModelAndView show(@PathVariable String slug, Words words) {
        return switch (publications.at("event", slug)) {
            case Address.Here here -> new ModelAndView("events/event/show", "page", page(here.listing(), words));
            case Address.Moved moved -> Elsewhere.permanently(words.to(moved.path()));
            case Address.Gone gone -> throw gone.exception();
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }

    private EventPage page(Listing listing, Words words) {
        var event = events.all(List.of(listing.id())).get(listing.id());
        if (event == null) {
            throw new NotFoundException();
        }
        return new EventPage(
                listing,
                event,
                events.where(listing, event, words),
                event.isPast(clock),
                hosts(event),
                data.of(told(listing, event, words.absolute(listing.path()))));
    }

    private List<EventPage.Host> hosts(Event event) {
        var members = organisations.members();
        return event.hosts().stream()
                .map(name -> new EventPage.Host(
                        name,
                        members.stream()
                                .filter(it -> it.allNames().contains(name))
                                .findFirst()
                                .map(it -> "/members/" + it.slug())
                                .orElse(null)))
                .toList();
    }

    private static Map<String, Object> told(Listing listing, Event event, String address) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@type", "Event");
        document.put("@id", address);
        document.put("url", address);
        document.put("name", listing.title());
        if (!listing.summary().isEmpty()) {
            document.put("description", listing.summary());
        }
        var when = event.when();
        if (when != null) {
            var begin = when.begin();
            document.put("startDate", begin == null ? when.from().text() : begin.toString());
            if (when.to() != null) {
                document.put("endDate", when.to().text());
            }
        }
        document.put(
                "eventAttendanceMode",
                "https://schema.org/" + (event.online() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        document.put(
                "organizer",
                event.hosts().stream()
                        .map(it -> Map.of("@type", "Organization", "name", it))
                        .toList());
        if (event.city() != null) {
            document.put("location", Map.of("@type", "Place", "name", event.city()));
        }
        return document;
    }
}
