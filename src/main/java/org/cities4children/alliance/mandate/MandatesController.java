package org.cities4children.alliance.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.mandate.Granting.Grant;
import org.cities4children.alliance.mandate.Granting.Refusal;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Mistake;
import org.cities4children.web.NotFoundException;
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

/** {@code /desk/mandates}: who may act for which member. */
@Controller
@Needs(Power.MANAGE_PEOPLE)
class MandatesController {

    private static final String MEMBER = MandatesPage.PATH + "/{slug}";

    private final MandatePages pages;
    private final MandateRows rows;
    private final Granting granting;
    private final People people;

    MandatesController(MandatePages pages, MandateRows rows, Granting granting, People people) {
        this.pages = pages;
        this.rows = rows;
        this.granting = granting;
        this.people = people;
    }

    @GetMapping(MandatesPage.PATH)
    ModelAndView index() {
        return new ModelAndView("alliance/mandate/index", "page", pages.all());
    }

    @GetMapping(MEMBER)
    ModelAndView show(@PathVariable String slug) {
        return shown(slug, MandateForm.EMPTY, List.of(), HttpStatus.OK);
    }

    @PostMapping(MEMBER)
    ModelAndView grant(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String last,
            Visitor visitor,
            Words words) {
        var form = new MandateForm(email, role, last);
        var person = people.withEmail(email.strip());
        var mistakes = mistakes(form, person, words);
        if (mistakes.isEmpty()) {
            var grant = new Grant(
                    person.orElseThrow().id(),
                    form.asked().orElseThrow(),
                    form.end().orElse(null));
            granting.grant(known(slug), grant, visitor.id())
                    .map(it -> mistake(it, words))
                    .ifPresent(mistakes::add);
        }
        return mistakes.isEmpty()
                ? Elsewhere.after(words.to(MandatesPage.PATH + "/" + slug))
                : shown(slug, form, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(MEMBER + "/{id}/end")
    ModelAndView end(@PathVariable String slug, @PathVariable UUID id, Visitor visitor, Words words) {
        // One that has ended meanwhile is what was wanted.
        granting.end(mandate(slug, id), visitor.id());
        return Elsewhere.after(words.to(MandatesPage.PATH + "/" + slug));
    }

    /** Makes whoever has this mandate lead in place of who leads now. */
    @PostMapping(MEMBER + "/{id}/lead")
    ModelAndView lead(@PathVariable String slug, @PathVariable UUID id, Visitor visitor, Words words) {
        var chosen = mandate(slug, id);
        var lead = rows.at(chosen.organisation()).stream()
                .filter(it -> it.role() == Mandate.Role.LEAD)
                .findFirst();
        var refused = lead.isPresent()
                ? granting.handOver(lead.get(), chosen.person(), visitor.id())
                : granting.grant(
                        chosen.organisation(), new Grant(chosen.person(), Mandate.Role.LEAD, null), visitor.id());
        return refused.isEmpty()
                ? Elsewhere.after(words.to(MandatesPage.PATH + "/" + slug))
                : shown(slug, MandateForm.EMPTY, List.of(mistake(refused.get(), words)), HttpStatus.CONFLICT);
    }

    private static List<Mistake> mistakes(MandateForm form, Optional<Person> person, Words words) {
        var mistakes = new ArrayList<Mistake>();
        if (person.isEmpty()) {
            mistakes.add(mistake(Refusal.NOBODY, words));
        }
        if (form.asked().isEmpty()) {
            mistakes.add(new Mistake("role", words.t("alliance.mandate.refused.role")));
        }
        if (form.hasEnd() && form.end().isEmpty()) {
            mistakes.add(mistake(Refusal.DAYS, words));
        }
        return mistakes;
    }

    private static Mistake mistake(Refusal refusal, Words words) {
        return switch (refusal) {
            case DAYS -> new Mistake("last", words.t("alliance.mandate.refused.days"));
            case LED -> new Mistake("role", words.t("alliance.mandate.refused.led"));
            case HELD -> new Mistake("email", words.t("alliance.mandate.refused.held"));
            case NOBODY -> new Mistake("email", words.t("alliance.mandate.refused.nobody"));
            case NO_MEMBER, OVER -> new Mistake("", words.t("alliance.mandate.refused.over"));
        };
    }

    private Mandate mandate(String slug, UUID id) {
        return rows.mandate(id).filter(it -> it.slug().equals(slug)).orElseThrow(NotFoundException::new);
    }

    private String known(String slug) {
        return rows.organisation(slug).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(String slug, MandateForm form, List<Mistake> mistakes, HttpStatus status) {
        var page = new ModelAndView(
                "alliance/mandate/show", "page", pages.of(slug, form, mistakes).orElseThrow(NotFoundException::new));
        page.setStatus(status);
        return page;
    }
}
