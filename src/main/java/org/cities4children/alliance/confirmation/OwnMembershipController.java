package org.cities4children.alliance.confirmation;

import java.util.Map;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.confirmation.Confirming.Outcome;
import org.cities4children.web.Mistake;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
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

/** {@code /desk/account/membership}: whoever may bind a member confirms its membership, lets it rest, or leaves. */
@Controller
@SignedIn
class OwnMembershipController {

    private static final String PATH = OwnMembershipPage.PATH;
    private static final String ONE = PATH + "/{slug}";

    private final OwnMembershipPages pages;
    private final Memberships memberships;
    private final Confirming confirming;

    OwnMembershipController(OwnMembershipPages pages, Memberships memberships, Confirming confirming) {
        this.pages = pages;
        this.memberships = memberships;
        this.confirming = confirming;
    }

    @GetMapping(PATH)
    ModelAndView index(Visitor visitor) {
        return new ModelAndView("alliance/confirmation/index", "page", new OwnMembershipsPage(pages.of(visitor.id())));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return shown(acting(slug, visitor), null, null, HttpStatus.OK);
    }

    @PostMapping(ONE + "/confirmation")
    ModelAndView confirm(
            @PathVariable String slug, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var acting = acting(slug, visitor);
        var form = ConfirmationForm.of(sent, words);
        return form.isGood()
                ? done(slug, confirming.confirm(acting, form), form, visitor, words)
                : shown(acting, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @param shown whether the list of members goes on naming it */
    @PostMapping(ONE + "/rest")
    ModelAndView rest(
            @PathVariable String slug, @RequestParam(defaultValue = "") String shown, Visitor visitor, Words words) {
        return done(slug, confirming.rest(acting(slug, visitor), !shown.isEmpty()), null, visitor, words);
    }

    @PostMapping(ONE + "/showing")
    ModelAndView show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String shown, Visitor visitor, Words words) {
        return done(slug, confirming.show(acting(slug, visitor), !shown.isEmpty()), null, visitor, words);
    }

    /** @param sure whether they say that they mean it */
    @PostMapping(ONE + "/departure")
    ModelAndView leave(
            @PathVariable String slug, @RequestParam(defaultValue = "") String sure, Visitor visitor, Words words) {
        var acting = acting(slug, visitor);
        return sure.isEmpty()
                ? shown(
                        acting,
                        null,
                        new Mistake("sure", words.t("alliance.mistake.sure")),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                : done(slug, confirming.leave(acting), null, visitor, words);
    }

    private ModelAndView done(
            String slug, Outcome outcome, @Nullable ConfirmationForm form, Visitor visitor, Words words) {
        return switch (outcome) {
            case DONE -> Elsewhere.after(words.to(OwnMembershipPage.path(slug)));
            case NOT_THEIRS -> throw new NotFoundException();
            case OVERTAKEN -> shown(acting(slug, visitor), form, null, HttpStatus.CONFLICT);
        };
    }

    /** By what they may bind it now; for all others it does not exist. */
    private Mandate acting(String slug, Visitor visitor) {
        return confirming.acting(visitor.id(), member(slug)).orElseThrow(NotFoundException::new);
    }

    private Membership member(String slug) {
        return memberships.named(slug).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(
            Mandate acting, @Nullable ConfirmationForm form, @Nullable Mistake leaving, HttpStatus status) {
        var member = member(acting.slug());
        var page = new ModelAndView(
                "alliance/confirmation/show",
                "page",
                pages.one(member, acting, form, leaving, status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }
}
