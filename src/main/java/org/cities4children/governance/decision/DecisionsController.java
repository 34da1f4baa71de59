package org.cities4children.governance.decision;

import java.util.Map;
import org.cities4children.governance.Decision;
import org.cities4children.governance.reach.Reach;
import org.cities4children.runtime.Ids;
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
    private final Ids ids;

    DecisionsController(DecisionPages pages, Opening opening, Reach reach, Ids ids) {
        this.pages = pages;
        this.opening = opening;
        this.reach = reach;
        this.ids = ids;
    }

    @SignedIn
    @GetMapping(Decision.PATH)
    ModelAndView index() {
        return new ModelAndView("governance/decision/index", "page", pages.all());
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(NewDecisionPage.PATH)
    ModelAndView form(@RequestParam(defaultValue = "") String follows, Words words) {
        var again = Ids.read(follows).flatMap(it -> pages.again(ids.next(), it));
        return shown(again.orElseGet(() -> DecisionForm.empty(ids.next(), pages.today(), words)), HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(NewDecisionPage.PATH)
    ModelAndView open(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        // The id is that which the form was made with; a form that was not ours gets another.
        var id = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = DecisionForm.of(sent, id, pages.today(), words);
        if (form.tried().isGood()) {
            form = switch (opening.open(form, visitor.id())) {
                case OPEN -> form;
                case NOBODY -> form.refused("nobody", words);
                case NOT_NEXT -> form.refused("again", words);
            };
        }
        return form.tried().isGood()
                ? Elsewhere.after(words.to(Decision.path(form.id())))
                : shown(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(DecisionForm form, HttpStatus status) {
        var page = new NewDecisionPage(
                form.tried(), form.id().toString(), reach.roll().size(), reach.mute());
        var shown = new ModelAndView("governance/decision/new", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
