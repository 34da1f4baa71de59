package org.cities4children.governance.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mails;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.springframework.stereotype.Component;

/** Finds who belongs to an audience at this moment, and whom of them mail reaches. */
@Component
public class Audiences {

    private final Circles circles;
    private final AudienceNames names;
    private final People people;
    private final Mails mails;

    Audiences(Circles circles, AudienceNames names, People people, Mails mails) {
        this.circles = circles;
        this.names = names;
        this.people = people;
        this.mails = mails;
    }

    /** What it is called in a reader's language. */
    public String name(Audience audience, Words words) {
        return names.of(audience, words);
    }

    /** Those that can be chosen now. */
    public Offered offered(Words words) {
        return names.offered(words);
    }

    public Reached reach(Audience audience) {
        var all = circles.of(audience);
        var persons = people.persons(
                all.stream().flatMap(it -> it.persons().stream()).distinct().toList());
        var lost = mails.lost(addresses(persons.values()));
        var acts = new LinkedHashMap<UUID, List<String>>();
        var missed = new ArrayList<Reached.Missed>();
        int organisations = 0;
        for (var circle : all) {
            var known = circle.persons().stream()
                    .distinct()
                    .flatMap(it -> Optional.ofNullable(persons.get(it)).stream())
                    .filter(it -> !it.disabled())
                    .toList();
            if (known.isEmpty()) {
                missed.add(new Reached.Missed(circle.name(), null, Hindrance.NOBODY));
            }
            int before = missed.size();
            known.forEach(it -> hindrance(it, lost)
                    .ifPresentOrElse(
                            why -> missed.add(new Reached.Missed(circle.name(), it, why)),
                            () -> acts.computeIfAbsent(it.id(), _ -> new ArrayList<>())
                                    .add(circle.name())));
            organisations += missed.size() - before < known.size() ? 1 : 0;
        }
        return new Reached(readers(acts, persons), missed, organisations);
    }

    private static List<Reached.Reader> readers(Map<UUID, List<String>> acts, Map<UUID, Person> persons) {
        return acts.entrySet().stream()
                .flatMap(
                        it -> Optional.ofNullable(persons.get(it.getKey()))
                                .map(person -> new Reached.Reader(person, it.getValue()))
                                .stream())
                .sorted(Comparator.comparing(
                        (Reached.Reader it) -> it.person().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Optional<Hindrance> hindrance(Person person, Set<EmailAddress> lost) {
        if (person.demonstration()) {
            return Optional.of(Hindrance.DEMONSTRATION);
        }
        return EmailAddress.of(person.email()).filter(it -> !lost.contains(it)).isPresent()
                ? Optional.empty()
                : Optional.of(Hindrance.LOST);
    }

    private static Set<EmailAddress> addresses(Collection<Person> persons) {
        return persons.stream()
                .flatMap(it -> EmailAddress.of(it.email()).stream())
                .collect(Collectors.toSet());
    }
}
