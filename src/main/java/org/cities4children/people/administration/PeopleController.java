package org.cities4children.people.administration;

import java.util.List;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Role;
import org.cities4children.web.Mistake;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Paging;
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

/** {@code /desk/people}. */
@Controller
@Needs(Power.MANAGE_PEOPLE)
class PeopleController {

    static final String PATH = "/desk/people";

    private final Registry registry;
    private final PersonPages pages;

    PeopleController(Registry registry, PersonPages pages) {
        this.registry = registry;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page) {
        return page(PeopleQuery.of(q, page), Invitation.NONE, HttpStatus.OK);
    }

    /** The link is mailed, and shown in the answer itself, since it is kept nowhere and mail may be lost. */
    @PostMapping(PATH)
    ModelAndView invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> role,
            Visitor visitor,
            Words words) {
        var roles = roles(role);
        var address = email.strip();
        var to = EmailAddress.of(address);
        if (to.isEmpty()) {
            var mistake = new Mistake("email", words.t("people.email.missing"));
            var refused = new Invitation(email, roles, List.of(mistake), null);
            return page(PeopleQuery.EVERYBODY, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var token = registry.invite(to.get(), roles, words.language(), visitor.id());
        var made = new Invitation("", List.of(), List.of(), words.absolute("/invitation/" + token));
        return page(PeopleQuery.EVERYBODY, made, HttpStatus.OK);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Visitor visitor) {
        return shown(pages.of(id, visitor, null), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{id}/roles")
    ModelAndView assign(
            @PathVariable UUID id, @RequestParam(defaultValue = "") List<String> role, Visitor visitor, Words words) {
        return after(id, registry.assign(known(id), roles(role), visitor.id()), visitor, words);
    }

    @PostMapping(PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(id, registry.close(known(id), true, visitor.id()), visitor, words);
    }

    @PostMapping(PATH + "/{id}/opening")
    ModelAndView open(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(id, registry.close(known(id), false, visitor.id()), visitor, words);
    }

    private UUID known(UUID id) {
        return registry.person(id).orElseThrow(NotFoundException::new).id();
    }

    private ModelAndView after(UUID id, Registry.Outcome outcome, Visitor visitor, Words words) {
        return switch (outcome) {
            case DONE -> Elsewhere.after(words.to(PATH + "/" + id));
            case LAST_ADMINISTRATOR -> shown(pages.of(id, visitor, "people.all.last"), HttpStatus.CONFLICT);
        };
    }

    private static List<Role> roles(List<String> codes) {
        return codes.stream().flatMap(it -> Role.of(it).stream()).distinct().toList();
    }

    static ModelAndView shown(PersonPage person, HttpStatus status) {
        var page = new ModelAndView("people/administration/show", "page", person);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(PeopleQuery query, Invitation invitation, HttpStatus status) {
        var total = registry.count(query);
        var paging = new Paging(query.page(), Math.ceilDiv(total, PeopleQuery.PAGE), query::address);
        var page = new ModelAndView(
                "people/administration/index",
                "page",
                new PeoplePage(query.text(), registry.part(query), total, paging, invitation));
        page.setStatus(status);
        return page;
    }
}
