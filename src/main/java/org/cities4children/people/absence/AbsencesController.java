package org.cities4children.people.absence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.web.Mistake;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/absences}: when somebody who may agree is away. */
@Controller
@Needs(Power.APPROVE)
class AbsencesController {

    private static final String PATH = AbsencesPage.PATH;

    private final Absences absences;
    private final People people;
    private final Clock clock;

    AbsencesController(Absences absences, People people, Clock clock) {
        this.absences = absences;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor) {
        return page(visitor, AbsenceForm.EMPTY, List.of());
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            Visitor visitor,
            Words words) {
        var form = new AbsenceForm(first, last);
        var days = form.days(clock.instant().atZone(people.zone(visitor.id())).toLocalDate());
        if (days.isEmpty()) {
            return refused(visitor, form, words.t("people.absences.mistake"));
        }
        if (absences.of(visitor.id()).size() >= Absences.MOST) {
            return refused(visitor, form, words.t("people.absences.many", Absences.MOST));
        }
        absences.add(visitor.id(), days.get().first(), days.get().last());
        return Elsewhere.after(words.to(PATH));
    }

    @PostMapping(PATH + "/{id}/end")
    ModelAndView remove(@PathVariable UUID id, Visitor visitor, Words words) {
        absences.remove(visitor.id(), id);
        return Elsewhere.after(words.to(PATH));
    }

    private ModelAndView refused(Visitor visitor, AbsenceForm form, String why) {
        var page = page(visitor, form, List.of(new Mistake("first", why)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Visitor visitor, AbsenceForm form, List<Mistake> mistakes) {
        return new ModelAndView(
                "people/absence/show", "page", new AbsencesPage(absences.of(visitor.id()), form, mistakes));
    }
}
