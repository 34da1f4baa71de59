package org.cities4children.alliance.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.membership.MemberPost;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mails;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.springframework.stereotype.Component;

/** Whom of those who may bind a member mail reaches. */
@Component
public class Contacts {

    private final Mandates mandates;
    private final People people;
    private final Mails mails;

    Contacts(Mandates mandates, People people, Mails mails) {
        this.mandates = mandates;
        this.people = people;
        this.mails = mails;
    }

    /**
     * How many may bind a member, and how many of them mail reaches.
     *
     * @param representatives who may come in
     */
    public record Reach(int representatives, int reachable) {

        public static final Reach NOBODY = new Reach(0, 0);
    }

    /** Of all members that count, by their keys; those without anybody are left out. */
    public Map<String, Reach> reach() {
        var binding = mandates.binding();
        var persons =
                people.persons(binding.stream().map(Mandate::person).distinct().toList());
        var reached = persons.values().stream()
                .filter(it -> hindrance(it).isEmpty())
                .map(Person::id)
                .collect(Collectors.toSet());
        return binding.stream()
                .collect(Collectors.groupingBy(
                        Mandate::organisation, Collectors.mapping(Mandate::person, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> new Reach(it.getValue().size(), (int)
                                it.getValue().stream().filter(reached::contains).count())));
    }

    /** Who can be written to, the lead first. */
    List<Person> reachable(String organisation) {
        return holders(organisation)
                .flatMap(it -> people.person(it).stream())
                .filter(it -> hindrance(it).isEmpty())
                .toList();
    }

    /** Why nobody can, told of whoever leads. */
    Hindrance hindrance(String organisation) {
        return holders(organisation)
                .findFirst()
                .map(id -> people.person(id).flatMap(this::hindrance).orElse(Hindrance.BLOCKED))
                .orElse(Hindrance.NOBODY);
    }

    /** Whether a letter reached none of these, for all we know. */
    boolean isLost(String about, List<UUID> told) {
        return !told.isEmpty() && told.stream().allMatch(it -> isReturned(MemberPost.key(about, it)));
    }

    private boolean isReturned(String key) {
        return mails.withKey(key)
                .filter(it -> !it.state().isOpen() && !it.hasArrived())
                .isPresent();
    }

    private Stream<UUID> holders(String organisation) {
        return mandates.at(organisation).stream()
                .filter(it -> it.role().binds())
                .map(Mandate::person)
                .distinct();
    }

    private Optional<Hindrance> hindrance(Person person) {
        if (person.disabled()) {
            return Optional.of(Hindrance.BLOCKED);
        }
        if (person.demonstration()) {
            return Optional.of(Hindrance.DEMONSTRATION);
        }
        return EmailAddress.of(person.email())
                        .filter(it -> mails.standing(it) != Mails.Standing.LOST)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Hindrance.LOST);
    }
}
