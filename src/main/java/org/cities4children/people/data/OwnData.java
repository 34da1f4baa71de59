package org.cities4children.people.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.password.PasswordAgain;
import org.cities4children.people.password.Verdict;
import org.cities4children.people.register.Addresses;
import org.cities4children.people.register.Persons;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what all rooms keep about somebody, or has all of them erase it. */
@Component
class OwnData {

    private final List<Holdings> rooms;
    private final Persons persons;
    private final Addresses addresses;
    private final PasswordAgain again;
    private final Audit audit;

    OwnData(List<Holdings> rooms, Persons persons, Addresses addresses, PasswordAgain again, Audit audit) {
        this.rooms = List.copyOf(rooms);
        this.persons = persons;
        this.addresses = addresses;
        this.again = again;
        this.audit = audit;
    }

    Person person(UUID id) {
        return persons.person(id).orElseThrow();
    }

    /** Everything, kind by kind; that somebody took it is noted, in case it was somebody else. */
    @Transactional
    List<Holdings.Holding> copy(UUID id) {
        audit.note(deed(id, "people.copy"), () -> {});
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        addressed(person(id))
                .forEach(as -> rooms.stream()
                        .flatMap(it -> it.of(as).stream())
                        .forEach(it -> rows.computeIfAbsent(it.name(), _ -> new LinkedHashSet<>())
                                .addAll(it.rows())));
        return rows.entrySet().stream()
                .map(it -> new Holdings.Holding(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    /** The person under their address, and under each that they had before. */
    private List<Person> addressed(Person person) {
        return Stream.concat(
                        Stream.of(person),
                        addresses.former(person.id()).stream().map(person::at))
                .toList();
    }

    boolean hasPassword(UUID id) {
        return again.isSet(id);
    }

    /** Whether this is the password of the account, if it has one. */
    Verdict verdict(UUID id, String password, Words words) {
        return again.isSet(id) ? again.verdict(id, password, "password", words) : Verdict.FINE;
    }

    /** Erases the account. */
    @Transactional
    Outcome erase(UUID id) {
        var person = person(id);
        if (person.roles().contains(Role.ADMINISTRATOR) && persons.isLast(id, Role.ADMINISTRATOR)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        audit.note(deed(id, "people.erase"), () -> {
            addressed(person).forEach(as -> rooms.forEach(it -> it.erase(as)));
            persons.erase(id);
        });
        return Outcome.ERASED;
    }

    private static Deed deed(UUID id, String verb) {
        return Deed.by(id, verb, "person:" + id, Map.of());
    }

    /** What became of the wish. */
    enum Outcome {
        ERASED,
        LAST_ADMINISTRATOR
    }
}
