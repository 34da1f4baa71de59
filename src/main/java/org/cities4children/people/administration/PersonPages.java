package org.cities4children.people.administration;

import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one person to an administrator. */
@Component
class PersonPages {

    private final People people;
    private final SecondFactor second;
    private final Resets resets;

    PersonPages(People people, SecondFactor second, Resets resets) {
        this.people = people;
        this.second = second;
        this.resets = resets;
    }

    /** @param trouble key of why what was asked for was not done, or nothing */
    PersonPage of(UUID id, Visitor visitor, @Nullable String trouble) {
        var person = people.person(id).orElseThrow(NotFoundException::new);
        return new PersonPage(person, second.standing(id), reset(id, visitor), trouble);
    }

    private PersonPage.Reset reset(UUID id, Visitor visitor) {
        var wish = resets.of(id);
        if (id.equals(visitor.id())) {
            return PersonPage.Reset.OWN;
        }
        if (wish.isPresent()) {
            return wish.get().by().equals(visitor.id()) ? PersonPage.Reset.ASKED : PersonPage.Reset.TO_CONFIRM;
        }
        boolean alone = people.whoMay(Power.MANAGE_PEOPLE).stream()
                .allMatch(it -> it.id().equals(visitor.id()) || it.id().equals(id));
        return alone ? PersonPage.Reset.ALONE : PersonPage.Reset.NONE;
    }
}
