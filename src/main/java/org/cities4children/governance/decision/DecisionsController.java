package org.cities4children.governance.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
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
    private final Clock clock;

    DecisionsController(DecisionPages pages, Opening opening, Reach reach, Ids ids, Clock clock) {
        this.pages = pages;
        this.opening = opening;
        this.reach = reach;
        this.ids = ids;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping(Decision.PATH)
    ModelAndView index() {
        return new ModelAndView("governance/decision/index", "page", pages.all());
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(NewDecisionPage.PATH)
    ModelAndView form(Words words) {
        return shown(DecisionForm.empty(ids.next(), today(), words), HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(NewDecisionPage.PATH)
    ModelAndView open(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var form = DecisionForm.of(sent, id(sent.getOrDefault("id", "")), today(), words);
        if (form.tried().isGood() && !opening.open(form, visitor.id())) {
            form = form.withoutVoters(words);
        }
        return form.tried().isGood()
                ? Elsewhere.after(words.to(Decision.path(form.id())))
                : shown(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** That which the form was made with; a form that was not ours gets another. */
    private UUID id(String sent) {
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(sent) : ids.next();
    }

    private ModelAndView shown(DecisionForm form, HttpStatus status) {
        var page = new NewDecisionPage(
                form.tried(), form.id().toString(), reach.roll().size(), reach.mute());
        var shown = new ModelAndView("governance/decision/new", "page", page);
        shown.setStatus(status);
        return shown;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
