package org.cities4children.governance.decision;

import java.util.Map;
import java.util.Optional;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Roll;
import org.cities4children.governance.reach.Reach;
import org.cities4children.governance.subject.Subjects;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/decisions}: the register, and the form that puts one more to the members. */
@Controller
class DecisionsController {

    private final DecisionPages pages;
    private final Opening opening;
    private final Reach reach;
    private final Subjects subjects;
    private final Ids ids;

    DecisionsController(DecisionPages pages, Opening opening, Reach reach, Subjects subjects, Ids ids) {
        this.pages = pages;
        this.opening = opening;
        this.reach = reach;
        this.subjects = subjects;
        this.ids = ids;
    }

    @SignedIn
    @GetMapping(Decision.PATH)
    ModelAndView index() {
        return new ModelAndView("governance/decision/index", "page", pages.all());
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(NewDecisionPage.PATH)
    ModelAndView form(
            @RequestParam(defaultValue = "") String follows,
            @RequestParam(defaultValue = "") String about,
            Words words) {
        if (!about.isEmpty()) {
            var proposal = subjects.proposal(about, words).orElseThrow(NotFoundException::new);
            return shown(of(DecisionForm.about(ids.next(), about, proposal, pages.today(), words)), HttpStatus.OK);
        }
        var again = Ids.read(follows).flatMap(it -> pages.again(ids.next(), it));
        return shown(again.orElseGet(() -> DecisionForm.empty(ids.next(), pages.today(), words)), HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(NewDecisionPage.PATH)
    ModelAndView open(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        // The id is that which the form was made with; a form that was not ours gets another.
        var id = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = of(DecisionForm.of(sent, id, pages.today(), words));
        if (form.tried().isGood()) {
            form = switch (opening.open(form, visitor.id())) {
                case OPEN -> form;
                case NOBODY -> form.refused("nobody", words);
                case NOT_NEXT -> form.refused("again", words);
                case NOT_NOW -> form.refused("about", words);
            };
        }
        return form.tried().isGood()
                ? Elsewhere.after(words.to(Decision.path(form.id())))
                : shown(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Who decides about something of another room is not chosen. */
    private DecisionForm of(DecisionForm form) {
        return Optional.ofNullable(form.about())
                .flatMap(subjects::subject)
                .map(it -> form.by(it.roll()))
                .orElse(form);
    }

    private ModelAndView shown(DecisionForm form, HttpStatus status) {
        var page = new NewDecisionPage(
                form.tried(),
                form.id().toString(),
                reach.roll(Roll.MEMBERS).size(),
                reach.roll(Roll.COMMITTEE).size(),
                reach.mute());
        var shown = new ModelAndView("governance/decision/new", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
