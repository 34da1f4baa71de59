package org.cities4children.governance.committee;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seating;
import org.cities4children.governance.seat.Seating.Filling;
import org.cities4children.governance.seat.Seating.Refusal;
import org.cities4children.governance.seat.Term;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/seats/0198…}: one seat; administrators fill it, end terms, and name who stands in. */
@Controller
class SeatController {

    private static final String ONE = Seat.PATH + "/{id}";
    private static final String TERM = ONE + "/terms/{term}";

    private final SeatPages pages;
    private final Known known;
    private final Seating seating;
    private final Absences absences;
    private final Ids ids;

    SeatController(SeatPages pages, Known known, Seating seating, Absences absences, Ids ids) {
        this.pages = pages;
        this.known = known;
        this.seating = seating;
        this.absences = absences;
        this.ids = ids;
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id) {
        var seat = seat(id);
        return shown(seat, pages.next(seat), ids.next(), HttpStatus.OK);
    }

    /** Fills the seat; where somebody holds it on the first day, their term ends the day before. */
    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(ONE + "/terms")
    ModelAndView fill(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var seat = seat(id);
        var term = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = SeatForm.term(sent, term, seat, words);
        var person = seat.isElected() ? known.person(form.tried().of("email")) : Optional.<UUID>empty();
        form = form.unless(!seat.isElected() || person.isPresent(), "email", "binding", words);
        if (form.tried().isGood()) {
            var filling = new Filling(
                    term, form.tried().of("organisation"), person.orElse(null), form.day("first"), form.day("last"));
            var before = known.before(seat, filling);
            form = form.unless(before.isEmpty() || !form.tried().of("why").isEmpty(), "why", "why", words);
            if (form.tried().isGood()) {
                form = filled(form, seat, before, filling, visitor.id(), words);
            }
        }
        return done(seat, form, words);
    }

    private SeatForm filled(SeatForm form, Seat seat, Optional<Term> before, Filling filling, UUID by, Words words) {
        var refusal = before.isPresent()
                ? seating.handOver(before.get(), filling, form.tried().of("why"), by)
                : seating.fill(seat.id(), filling, by);
        return refusal.map(it -> form.refused(it, seat, words)).orElse(form);
    }

    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(TERM + "/end")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID term,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Words words) {
        var seat = seat(id);
        var ended = known.term(seat, term);
        var form = SeatForm.ending(sent, ended, words);
        var ends = SeatForm.ends(ended);
        boolean begun = !ended.first().isAfter(pages.today());
        form = form.unless(!begun || form.tried().day(ends).isPresent(), ends, "ends", words);
        if (form.tried().isGood()) {
            var last = begun ? form.day(ends) : ended.first();
            var refusal = seating.end(ended, last, form.tried().of(SeatForm.reason(ended)), visitor.id());
            form = form.unless(refusal.isEmpty(), begun ? ends : SeatForm.reason(ended), mistake(refusal), words);
        }
        return done(seat, form, words);
    }

    private static String mistake(Optional<Refusal> refusal) {
        return refusal.filter(it -> it == Refusal.OVER).isPresent() ? "over" : "ends";
    }

    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(TERM + "/stand-in")
    ModelAndView standIn(
            @PathVariable UUID id,
            @PathVariable UUID term,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Words words) {
        var seat = seat(id);
        var held = known.term(seat, term);
        var form = new SeatForm(Tried.of(sent), term);
        var person = known.person(form.tried().of("standin"));
        form = form.unless(form.tried().of("nobody").equals("yes") || person.isPresent(), "standin", "standin", words);
        if (form.tried().isGood()) {
            var refusal = seating.standIn(held, person.orElse(null), visitor.id());
            form = form.unless(refusal.isEmpty(), "standin", mistakeOfStandIn(refusal), words);
        }
        return done(seat, form, words);
    }

    private static String mistakeOfStandIn(Optional<Refusal> refusal) {
        return switch (refusal.orElse(Refusal.NOBODY)) {
            case ELSEWHERE -> "standin-elsewhere";
            case SAME -> "standin-same";
            case OVER -> "over";
            default -> "standin";
        };
    }

    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(ONE + "/absence")
    ModelAndView absence(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var seat = seat(id);
        return done(seat, new SeatForm(absences.say(seat, sent, visitor.id(), words), id), words);
    }

    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(ONE + "/closure")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var seat = seat(id);
        var form = SeatForm.closing(sent, seat, words);
        if (form.tried().isGood()) {
            var refusal = seating.close(id, form.tried().of("closing"), visitor.id());
            form = form.unless(refusal.isEmpty(), "closing", "held", words);
        }
        return done(seat, form, words);
    }

    private Seat seat(UUID id) {
        return known.seat(id).orElseThrow(NotFoundException::new);
    }

    private ModelAndView done(Seat seat, SeatForm form, Words words) {
        return form.tried().isGood()
                ? Elsewhere.after(words.to(seat.path()))
                : shown(seat, form.tried(), ids.next(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(Seat seat, Tried tried, UUID id, HttpStatus status) {
        var shown = new ModelAndView("governance/committee/show", "page", pages.one(seat, tried, id));
        shown.setStatus(status);
        return shown;
    }
}
