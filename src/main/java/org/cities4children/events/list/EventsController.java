package org.cities4children.events.list;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.events.event.Events;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Everyone;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /events}: newest first in the index, so that those to come lead the first page. */
@Everyone
@Controller
class EventsController {

    private static final int PAGE = 30;

    private final Search search;
    private final Publications publications;
    private final Events events;
    private final Clock clock;

    EventsController(Search search, Publications publications, Events events, Clock clock) {
        this.search = search;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/events")
    ModelAndView index(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String recorded,
            @RequestParam(defaultValue = "") String page,
            Words words,
            HttpServletResponse response) {
        var asked = new Asked(
                by.equals("alliance"),
                recorded.equals("yes"),
                page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
        var findings = search.find(asked.question());
        int pages = Math.ceilDiv(findings.total(), PAGE);
        if (asked.page() > Math.max(1, pages)) {
            return Elsewhere.after(words.to(asked.address(Math.max(1, pages))));
        }
        // What is to come is past at midnight, without anything being saved.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("events/list/index", "page", page(asked, findings, pages));
    }

    private EventsPage page(Asked asked, Findings findings, int pages) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        List<EventsPage.Row> coming = new ArrayList<>();
        List<EventsPage.Row> past = new ArrayList<>();
        for (var row : rows(findings)) {
            (row.event().isPast(today) ? past : coming).add(row);
        }
        return new EventsPage(
                asked.address(asked.page()),
                asked.own() ? "alliance" : "",
                asked.recorded(),
                coming.reversed(),
                past,
                new Paging(asked.page(), pages, asked::address));
    }

    private List<EventsPage.Row> rows(Findings findings) {
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        var all = events.all(ids);
        List<EventsPage.Row> rows = new ArrayList<>();
        for (var listing : publications.listings(ids)) {
            var event = all.get(listing.id());
            if (event != null) {
                rows.add(new EventsPage.Row(listing, event));
            }
        }
        return rows;
    }

    /** What a reader asks for; an address holds all of it. */
    private record Asked(boolean own, boolean recorded, int page) {

        Question question() {
            Map<String, Set<String>> filters = new HashMap<>();
            if (own) {
                filters.put("by", Set.of("alliance"));
            }
            if (recorded) {
                filters.put("recorded", Set.of("yes"));
            }
            return Question.in("event").filteredBy(filters).part((page - 1) * PAGE, PAGE);
        }

        String address(int number) {
            List<String> pairs = new ArrayList<>();
            if (own) {
                pairs.add("by=alliance");
            }
            if (recorded) {
                pairs.add("recorded=yes");
            }
            if (number > 1) {
                pairs.add("page=" + number);
            }
            return pairs.isEmpty() ? "/events" : "/events?" + String.join("&", pairs);
        }
    }
}
