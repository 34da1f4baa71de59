package org.cities4children.events.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Organisations;
import org.cities4children.events.event.Events;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.search.Findings;
import org.cities4children.search.Search;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /events}: what is to come on the first page, what is past thirty a page. */
@Everyone
@Controller
class EventsController {

    private static final int PAGE = 30;
    private static final int MOST_PAGES = 1_000;

    /** So many are looked through for those to come, which the first page shows all and the soonest first. */
    private static final int MOST_COMING = 200;

    private final Search search;
    private final Publications publications;
    private final Events events;
    private final Organisations organisations;
    private final Clock clock;

    EventsController(
            Search search, Publications publications, Events events, Organisations organisations, Clock clock) {
        this.search = search;
        this.publications = publications;
        this.events = events;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/events")
    ModelAndView index(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String recorded,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String page,
            Words words) {
        var asked = new EventsQuery(
                by.equals("alliance"),
                recorded.equals("yes"),
                Codes.COUNTRIES.contains(in) ? in : "",
                member.isEmpty() ? null : organisations.member(member).orElse(null),
                page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1);
        var findings = search.find(asked.question(MOST_COMING + asked.page() * PAGE));
        var rows = rows(findings, words);
        var coming = rows.stream().filter(it -> !it.event().isPast(clock)).toList();
        int pages = Math.max(1, Math.ceilDiv(findings.total() - coming.size(), PAGE));
        if (asked.page() > pages) {
            return Elsewhere.forNow(words.to(asked.address(pages)));
        }
        // What is to come is past at midnight, without anything being saved: a page is kept for ten minutes at most.
        boolean anyRecorded =
                findings.counts().getOrDefault("recorded", Map.of()).getOrDefault("yes", 0) > 0;
        return new ModelAndView("events/list/index", "page", page(asked, rows, coming, anyRecorded, pages, words));
    }

    private EventsPage page(
            EventsQuery asked,
            List<EventsPage.Row> rows,
            List<EventsPage.Row> coming,
            boolean anyRecorded,
            int pages,
            Words words) {
        var past = rows.stream()
                .filter(it -> it.event().isPast(clock))
                .skip((asked.page() - 1L) * PAGE)
                .limit(PAGE)
                .toList();
        return new EventsPage(
                asked.address(asked.page()),
                asked.own() ? "alliance" : "",
                asked.recorded(),
                anyRecorded || asked.recorded(),
                asked.page() > 1,
                asked.in(),
                asked.whose(words),
                coming.reversed(),
                past,
                new Paging(asked.page(), pages, asked::address));
    }

    private List<EventsPage.Row> rows(Findings findings, Words words) {
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        var all = events.all(ids);
        List<EventsPage.Row> rows = new ArrayList<>();
        for (var listing : publications.listings(ids)) {
            var event = all.get(listing.id());
            if (event != null) {
                var where = event.online() ? words.t("events.online") : events.where(listing, event, words);
                rows.add(new EventsPage.Row(listing, event, where));
            }
        }
        return rows;
    }
}
