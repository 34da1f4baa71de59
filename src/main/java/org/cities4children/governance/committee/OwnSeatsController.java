package org.cities4children.governance.committee;

import java.util.Map;
import java.util.UUID;
import org.cities4children.governance.seat.Holding;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seats;
import org.cities4children.governance.seat.Sitting;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/seats}: whoever holds a seat says that they are away, and whether they are named in public. */
@Controller
@SignedIn
class OwnSeatsController {

    private static final String ONE = Seat.OWN + "/{id}";

    private final SeatPages pages;
    private final Seats seats;
    private final Absences absences;
    private final Holding holding;

    OwnSeatsController(SeatPages pages, Seats seats, Absences absences, Holding holding) {
        this.pages = pages;
        this.seats = seats;
        this.absences = absences;
        this.holding = holding;
    }

    @GetMapping(Seat.OWN)
    ModelAndView show(Visitor visitor) {
        return shown(visitor, Tried.nothing(), HttpStatus.OK);
    }

    @PostMapping(ONE + "/absence")
    ModelAndView absence(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var tried = absences.say(held(id, visitor).seat(), sent, visitor.id(), words);
        return tried.isGood()
                ? Elsewhere.after(words.to(Seat.OWN))
                : shown(visitor, tried, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @param shown whether the elected person is named in public */
    @PostMapping(ONE + "/name")
    ModelAndView name(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String shown, Visitor visitor, Words words) {
        var sitting = held(id, visitor);
        if (sitting.term() == null || !visitor.id().equals(sitting.term().person())) {
            throw new NotFoundException();
        }
        holding.show(sitting, shown.equals("yes"), visitor.id());
        return Elsewhere.after(words.to(Seat.OWN));
    }

    /** One that they hold now; whoever stands in does not say that the holder is away. */
    private Sitting held(UUID id, Visitor visitor) {
        return seats.of(id).filter(it -> it.holders().contains(visitor.id())).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(Visitor visitor, Tried tried, HttpStatus status) {
        var shown = new ModelAndView("governance/committee/own", "page", pages.own(visitor.id(), tried));
        shown.setStatus(status);
        return shown;
    }
}
