package org.cities4children.operations.trail;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.audit.Inquiry;
import org.cities4children.audit.Trail;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/audit}. */
@Controller
@Needs(Power.READ_AUDIT)
class TrailController {

    private static final int SHOWN = 50;
    private static final int LONGEST = 200;

    private final Trail trail;
    private final People people;

    TrailController(Trail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    @GetMapping("/desk/audit")
    ModelAndView index(
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String object,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable Long before,
            Visitor visitor) {
        var began = typed(verb);
        var on = typed(object);
        var zone = people.zone(visitor.id());
        var first = Typed.moment(from, zone);
        var end = Typed.moment(until, zone);
        var inquiry = Inquiry.newest(SHOWN).between(first.orElse(Instant.EPOCH), end.orElse(Typed.NEVER));
        inquiry = began.isEmpty() ? inquiry : inquiry.beginning(began);
        inquiry = on.isEmpty() ? inquiry : inquiry.on(on);
        inquiry = before == null ? inquiry : inquiry.before(before);
        var entries = trail.page(inquiry);
        var actors =
                entries.stream().flatMap(it -> Stream.ofNullable(it.person())).collect(Collectors.toSet());
        var next = entries.size() < SHOWN ? null : entries.getLast().number();
        return new ModelAndView(
                "operations/trail/index",
                "page",
                new TrailPage(
                        entries,
                        people.names(actors),
                        zone,
                        new TrailPage.Asked(began, on, first.isPresent() ? from : "", end.isPresent() ? until : ""),
                        next));
    }

    private static String typed(String text) {
        var clean = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
