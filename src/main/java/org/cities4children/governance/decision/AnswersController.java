package org.cities4children.governance.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.cities4children.ballots.Cast;
import org.cities4children.ballots.Said;
import org.cities4children.governance.Decision;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/decisions/0198…}: one decision, and what is said to it. */
@Controller
class AnswersController {

    private static final String ONE = Decision.PATH + "/{id}";

    private final DecisionPages pages;
    private final DecisionRows rows;
    private final Speaking speaking;
    private final Outcomes outcomes;

    AnswersController(DecisionPages pages, DecisionRows rows, Speaking speaking, Outcomes outcomes) {
        this.pages = pages;
        this.rows = rows;
        this.speaking = speaking;
        this.outcomes = outcomes;
    }

    @SignedIn
    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, Visitor visitor) {
        return shown(known(id), AnswerForm.NONE, visitor, HttpStatus.OK);
    }

    @SignedIn
    @PostMapping(ONE + "/answers")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var decision = known(id);
        var form = AnswerForm.own(sent, words);
        if (!form.tried().isGood()) {
            return shown(decision, form, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        // Who may not bind the member any more finds no such form, as who never might.
        var cast = speaking.answer(decision, said(form, visitor, null, form.number("after")))
                .orElseThrow(NotFoundException::new);
        return done(decision, form, cast, visitor, words);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(ONE + "/records")
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var decision = known(id);
        var heard = AnswerForm.heard(sent, words);
        var day = heard.tried()
                .day("heard")
                .filter(it -> isPossible(it, decision))
                .orElse(null);
        var form = heard.unless(day != null, "heard", words.t("governance.mistake.heard"))
                .unless(!heard.voter().isEmpty(), "voter", words.t("governance.mistake.voter"));
        if (!form.tried().isGood()) {
            return shown(decision, form, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int after = speaking.seen(decision, form.voter(), form.number("seen"));
        return speaking.record(decision, said(form, visitor, day, after))
                .map(it -> done(decision, form, it, visitor, words))
                .orElseGet(() -> refused(decision, said(form, "voter", "resting", words), visitor));
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(ONE + "/review")
    ModelAndView review(@PathVariable UUID id, Visitor visitor, Words words) {
        var decision = known(id);
        outcomes.review(decision.id(), visitor.id());
        return Elsewhere.after(words.to(decision.path()));
    }

    /** Nobody answers by mail what was not asked yet, or tomorrow. */
    private boolean isPossible(LocalDate heard, Decision decision) {
        return !heard.isBefore(LocalDate.ofInstant(decision.opened(), ZoneOffset.UTC)) && !heard.isAfter(pages.today());
    }

    private static Said said(AnswerForm form, Visitor visitor, @Nullable LocalDate heard, int after) {
        return new Said(form.voter(), form.stance(), form.reason(), visitor.id(), heard, after);
    }

    private ModelAndView done(Decision decision, AnswerForm form, Cast cast, Visitor visitor, Words words) {
        return switch (cast) {
            case Cast.Taken _, Cast.Same _ -> Elsewhere.after(words.to(decision.path()));
            case Cast.NotOnRoll _ -> throw new NotFoundException();
            case Cast.Overtaken _ ->
                shown(decision, said(form, "stance", "overtaken", words), visitor, HttpStatus.CONFLICT);
            case Cast.Closed _ -> shown(decision, form.tooLate(), visitor, HttpStatus.CONFLICT);
            case Cast.WithoutReason _ -> refused(decision, said(form, "reason", "reason", words), visitor);
            case Cast.TooLong it ->
                refused(
                        decision,
                        form.unless(
                                false,
                                "reason",
                                words.t("governance.mistake.long", form.stance().mostWords(), it.words())),
                        visitor);
            case Cast.TooLateToRecord _ -> refused(decision, said(form, "heard", "late", words), visitor);
        };
    }

    private static AnswerForm said(AnswerForm form, String field, String mistake, Words words) {
        return form.unless(false, field, words.t("governance.mistake." + mistake));
    }

    private ModelAndView refused(Decision decision, AnswerForm form, Visitor visitor) {
        return shown(decision, form, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Decision known(UUID id) {
        return rows.decision(id).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(Decision decision, AnswerForm form, Visitor visitor, HttpStatus status) {
        var page = new ModelAndView("governance/decision/show", "page", pages.one(decision, visitor, form));
        page.setStatus(status);
        return page;
    }
}
