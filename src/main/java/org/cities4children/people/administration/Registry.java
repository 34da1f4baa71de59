package org.cities4children.people.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.closure.Closure;
import org.cities4children.people.register.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people. */
@Component
class Registry {

    private final Persons persons;
    private final Closure closure;
    private final Audit audit;

    Registry(Persons persons, Closure closure, Audit audit) {
        this.persons = persons;
        this.closure = closure;
        this.audit = audit;
    }

    /** Some of those whose name or address holds a text, by name. */
    List<Person> part(PeopleQuery query) {
        return persons.part(query.text(), query.skipped(), PeopleQuery.PAGE);
    }

    int count(PeopleQuery query) {
        return persons.count(query.text());
    }

    Optional<Person> person(UUID id) {
        return persons.person(id);
    }

    /** Lets a person in no longer, and ends all their sessions. */
    @Transactional
    Outcome close(UUID person, UUID by) {
        persons.holdAdministrators();
        if (isLastAdministrator(person)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        note(by, "people.close", person, () -> closure.close(person));
        return Outcome.DONE;
    }

    /** Lets a person in again; they may be one more administrator. */
    @Transactional
    Outcome open(UUID person, UUID by) {
        persons.holdAdministrators();
        note(by, "people.open", person, () -> closure.open(person));
        return Outcome.DONE;
    }

    private boolean isLastAdministrator(UUID person) {
        return persons.isLast(person, Role.ADMINISTRATOR)
                && persons.person(person).orElseThrow().roles().contains(Role.ADMINISTRATOR);
    }

    private void note(UUID by, String verb, UUID person, Runnable act) {
        audit.note(Deed.by(by, verb, "person:" + person, Map.of()), act);
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        LAST_ADMINISTRATOR,
        /** A stand-in has to be of the committee. */
        UNFIT,
        /** Somebody wants roles for this person already. */
        WAITING
    }
}
