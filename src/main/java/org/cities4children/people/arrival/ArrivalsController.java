package org.cities4children.people.arrival;

import java.time.Clock;
import java.time.Instant;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/arrivals}. */
@Controller
@Needs(Power.READ_AUDIT)
class ArrivalsController {

    static final String PATH = "/desk/arrivals";

    private static final int SHOWN = 100;

    private final Arrivals arrivals;
    private final People people;
    private final Clock clock;

    ArrivalsController(Arrivals arrivals, People people, Clock clock) {
        this.arrivals = arrivals;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView index(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Visitor visitor) {
        var zone = people.zone(visitor.id());
        var first = Typed.moment(from, zone);
        var end = Typed.moment(until, zone);
        var shown = arrivals.between(
                first.orElse(Instant.EPOCH), end.orElse(clock.instant().plusSeconds(1)), SHOWN);
        return new ModelAndView(
                "people/arrival/index",
                "page",
                new ArrivalsPage(
                        shown,
                        zone,
                        first.isPresent() ? from : "",
                        end.isPresent() ? until : "",
                        shown.size() == SHOWN));
    }
}
