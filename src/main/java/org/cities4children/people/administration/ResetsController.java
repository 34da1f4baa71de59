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

/** {@code /desk/people/…/reset}: a lost second proof is taken off by two administrators. */
@Controller
@Needs(Power.MANAGE_PEOPLE)
class ResetsController {

    private static final String PATH = PeopleController.PATH + "/{id}/reset";

    private final Resets resets;
    private final People people;
    private final PersonPages pages;

    ResetsController(Resets resets, People people, PersonPages pages) {
        this.resets = resets;
        this.people = people;
        this.pages = pages;
    }

    @PostMapping(PATH)
    ModelAndView ask(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(resets.ask(person(id), visitor.id()), id, visitor, words);
    }

    @PostMapping(PATH + "/confirmation")
    ModelAndView confirm(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(resets.confirm(person(id), visitor.id()), id, visitor, words);
    }

    @PostMapping(PATH + "/end")
    ModelAndView stop(@PathVariable UUID id, Visitor visitor, Words words) {
        resets.stop(person(id).id(), visitor.id());
        return after(true, id, visitor, words);
    }

    private Person person(UUID id) {
        return people.person(id).orElseThrow(NotFoundException::new);
    }

    private ModelAndView after(boolean done, UUID id, Visitor visitor, Words words) {
        return done
                ? Elsewhere.after(words.to(PeopleController.PATH + "/" + id))
                : PeopleController.shown(pages.of(id, visitor, "people.reset.refused"), HttpStatus.CONFLICT);
    }
}
