package org.cities4children.people.administration;

import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/people/…/reset}: an administrator wants a lost second proof taken off. */
@Controller
@Needs(Power.MANAGE_PEOPLE)
class ResetsController {

    private final Resets resets;
    private final People people;
    private final PersonPages pages;

    ResetsController(Resets resets, People people, PersonPages pages) {
        this.resets = resets;
        this.people = people;
        this.pages = pages;
    }

    @PostMapping(PeopleController.PATH + "/{id}/reset")
    ModelAndView ask(@PathVariable UUID id, Visitor visitor, Words words) {
        return resets.ask(person(id), visitor.id())
                ? Elsewhere.after(words.to(PeopleController.PATH + "/" + id))
                : PeopleController.shown(pages.of(id, visitor, words, "people.reset.refused"), HttpStatus.CONFLICT);
    }

    private Person person(UUID id) {
        return people.person(id).orElseThrow(NotFoundException::new);
    }
}
