package org.cities4children.people.arrival;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.cities4children.people.People;
import org.cities4children.web.Power;
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
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

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
        var first = moment(from, zone);
        var end = moment(until, zone);
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

    /** As a field for a day and an hour sends it; anything else narrows nothing. */
    private static Optional<Instant> moment(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant())
                    .filter(NEVER::isAfter)
                    .filter(Instant.EPOCH::isBefore);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
