package org.cities4children.people.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Role;
import org.cities4children.people.administration.Invitation.State;
import org.cities4children.people.invitation.OpenInvitation;
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
    private final Granting granting;
    private final Inviting inviting;
    private final PersonPages pages;

    PeopleController(Registry registry, Granting granting, Inviting inviting, PersonPages pages) {
        this.registry = registry;
        this.granting = granting;
        this.inviting = inviting;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page) {
        return page(PeopleQuery.of(q, page), Invitation.NONE, HttpStatus.OK);
    }

    /**
     * The link is mailed, and shown in the answer itself, since it is kept nowhere and mail may be lost; but not when a
     * second person has to agree.
     */
    @PostMapping(PATH)
    ModelAndView invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> role,
            Visitor visitor,
            Words words) {
        var roles = Roles.of(role);
        var to = EmailAddress.of(email.strip());
        var mistakes = new ArrayList<Mistake>();
        if (to.isEmpty()) {
            mistakes.add(new Mistake("email", words.t("people.email.missing")));
        }
        if (!Role.fit(roles)) {
            mistakes.add(new Mistake("role", words.t("people.all.unfit")));
        }
        if (to.isEmpty() || !mistakes.isEmpty()) {
            return refused(email, roles, mistakes);
        }
        return switch (inviting.invite(to.get(), roles, words.language(), visitor.id())) {
            case Inviting.Made made ->
                page(
                        PeopleQuery.EVERYBODY,
                        Invitation.made(words.absolute("/invitation/" + made.token()), made.isRenewed()),
                        HttpStatus.OK);
            case Inviting.Fresh _ -> page(PeopleQuery.EVERYBODY, Invitation.of(State.FRESH), HttpStatus.OK);
            case Inviting.Asked _ -> page(PeopleQuery.EVERYBODY, Invitation.of(State.WAITING), HttpStatus.OK);
            case Inviting.Waiting _ ->
                refused(email, roles, List.of(new Mistake("email", words.t("people.all.invited.already"))));
        };
    }

    private ModelAndView refused(String email, List<Role> roles, List<Mistake> mistakes) {
        var refused = Invitation.refused(email, roles, mistakes);
        return page(PeopleQuery.EVERYBODY, refused, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One person takes back what nobody has taken up. */
    @PostMapping(PATH + "/invitations/{id}/end")
    ModelAndView revoke(@PathVariable UUID id, Visitor visitor, Words words) {
        inviting.revoke(id, visitor.id());
        return Elsewhere.after(words.to(PATH));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Visitor visitor, Words words) {
        return shown(pages.of(id, visitor, words, null), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{id}/roles")
    ModelAndView assign(
            @PathVariable UUID id, @RequestParam(defaultValue = "") List<String> role, Visitor visitor, Words words) {
        return after(id, granting.assign(known(id), Roles.of(role), visitor.id()), visitor, words);
    }

    @PostMapping(PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(id, registry.close(known(id), visitor.id()), visitor, words);
    }

    @PostMapping(PATH + "/{id}/opening")
    ModelAndView open(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(id, registry.open(known(id), visitor.id()), visitor, words);
    }

    private UUID known(UUID id) {
        return registry.person(id).orElseThrow(NotFoundException::new).id();
    }

    private ModelAndView after(UUID id, Registry.Outcome outcome, Visitor visitor, Words words) {
        return switch (outcome) {
            case DONE -> Elsewhere.after(words.to(PATH + "/" + id));
            case LAST_ADMINISTRATOR -> refused(id, "people.all.last", visitor, words);
            case UNFIT -> refused(id, "people.all.unfit", visitor, words);
            case WAITING -> refused(id, "people.all.waiting", visitor, words);
        };
    }

    private ModelAndView refused(UUID id, String why, Visitor visitor, Words words) {
        return shown(pages.of(id, visitor, words, why), HttpStatus.CONFLICT);
    }

    static ModelAndView shown(PersonPage person, HttpStatus status) {
        var page = new ModelAndView("people/administration/show", "page", person);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(PeopleQuery query, Invitation invitation, HttpStatus status) {
        var total = registry.count(query);
        // Whoever looks for somebody wants them only.
        var open = query.text().isEmpty() ? inviting.waiting() : List.<OpenInvitation>of();
        var paging = new Paging(query.page(), Math.ceilDiv(total, PeopleQuery.PAGE), query::address);
        var page = new ModelAndView(
                "people/administration/index",
                "page",
                new PeoplePage(query.text(), registry.part(query), total, paging, invitation, open));
        page.setStatus(status);
        return page;
    }
}
