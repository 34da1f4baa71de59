package org.cities4children.governance.committee;

import java.util.Map;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.Seating;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/seats}: the seats of the steering committee; administrators add them. */
@Controller
class SeatsController {

    private final SeatPages pages;
    private final Seating seating;
    private final Ids ids;

    SeatsController(SeatPages pages, Seating seating, Ids ids) {
        this.pages = pages;
        this.seating = seating;
        this.ids = ids;
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(Seat.PATH)
    ModelAndView index() {
        return shown(new SeatForm(Tried.nothing(), ids.next()), HttpStatus.OK);
    }

    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(Seat.PATH)
    ModelAndView add(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var id = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = SeatForm.seat(sent, id, words);
        if (!form.tried().isGood()) {
            return shown(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kind = Kind.of(form.tried().of("kind")).orElseThrow();
        seating.add(id, form.tried().of("seat"), kind, visitor.id());
        return Elsewhere.after(words.to(Seat.PATH + "/" + id));
    }

    private ModelAndView shown(SeatForm form, HttpStatus status) {
        var shown = new ModelAndView("governance/committee/index", "page", pages.all(form));
        shown.setStatus(status);
        return shown;
    }
}
