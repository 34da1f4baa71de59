package org.cities4children.alliance.claim;

import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/claims}: whose address suggests that they act for a member, and who answers that. */
@SignedIn
@Controller
class ClaimsController {

    private static final String PATH = ClaimsPage.PATH;
    private static final String ONE = PATH + "/{slug}/{person}";

    private final ClaimPages pages;
    private final Claims claims;
    private final Answering answering;
    private final People people;

    ClaimsController(ClaimPages pages, Claims claims, Answering answering, People people) {
        this.pages = pages;
        this.claims = claims;
        this.answering = answering;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor) {
        return new ModelAndView("alliance/claim/show", "page", pages.of(visitor, false));
    }

    @PostMapping(PATH + "/{slug}")
    ModelAndView ask(@PathVariable String slug, Visitor visitor, Words words) {
        claims.ask(me(visitor), slug);
        return Elsewhere.after(words.to(PATH));
    }

    @PostMapping(PATH + "/{slug}/drop")
    ModelAndView drop(@PathVariable String slug, Visitor visitor, Words words) {
        claims.drop(me(visitor), slug);
        return Elsewhere.after(words.to(PATH));
    }

    @PostMapping(ONE + "/mandate")
    ModelAndView give(
            @PathVariable String slug,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String role,
            Visitor visitor,
            Words words) {
        boolean leading = visitor.may(Power.MANAGE_PEOPLE);
        var wanted = Mandate.Role.of(role)
                .filter(it -> leading || it != Mandate.Role.LEAD)
                .orElseThrow(NotFoundException::new);
        if (answering.give(claim(slug, person, visitor), wanted, visitor.id())) {
            return Elsewhere.after(words.to(PATH));
        }
        var page = new ModelAndView("alliance/claim/show", "page", pages.of(visitor, true));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView refuse(@PathVariable String slug, @PathVariable UUID person, Visitor visitor, Words words) {
        answering.refuse(claim(slug, person, visitor), visitor.id());
        return Elsewhere.after(words.to(PATH));
    }

    /** One that they may answer. */
    private Claim claim(String slug, UUID person, Visitor visitor) {
        return pages.answerable(visitor).stream()
                .filter(it -> it.slug().equals(slug) && it.person().equals(person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Person me(Visitor visitor) {
        return people.person(visitor.id()).orElseThrow(NotFoundException::new);
    }
}
