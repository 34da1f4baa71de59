package org.cities4children.people.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people. */
@Component
class Registry {

    private final Persons persons;
    private final Sessions sessions;
    private final Audit audit;

    Registry(Persons persons, Sessions sessions, Audit audit) {
        this.persons = persons;
        this.sessions = sessions;
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

    /** Lets a person in no longer, and ends all their sessions; or lets them in again. */
    @Transactional
    Outcome close(UUID person, boolean closed, UUID by) {
        if (closed && isLastAdministrator(person)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        audit.note(deed(by, closed ? "people.close" : "people.open", person, Map.of()), () -> {
            persons.disable(person, closed);
            sessions.endAll(person);
        });
        return Outcome.DONE;
    }

    private boolean isLastAdministrator(UUID person) {
        return persons.isLast(person, Role.ADMINISTRATOR)
                && persons.person(person).orElseThrow().roles().contains(Role.ADMINISTRATOR);
    }

    private static Deed deed(UUID by, String verb, UUID person, Map<String, String> facts) {
        return new Deed(by, null, verb, "person:" + person, new TreeMap<>(facts));
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
