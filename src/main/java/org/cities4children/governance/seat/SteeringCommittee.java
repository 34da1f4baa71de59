package org.cities4children.governance.seat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.governance.Committee;
import org.cities4children.governance.seat.Sitting.State;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The committee as other slices and rooms see it: its seats or, while there is none, who is marked as being on it. */
@Component
class SteeringCommittee implements Committee {

    private final Seats seats;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final Merging merging;

    SteeringCommittee(
            Seats seats, Memberships memberships, Organisations organisations, People people, Merging merging) {
        this.seats = seats;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.merging = merging;
    }

    @Override
    public boolean isSeated() {
        return seats.exist();
    }

    @Override
    public Set<String> members() {
        return isSeated()
                ? places().stream()
                        .filter(it -> !it.isVacant())
                        .map(Place::slug)
                        .collect(Collectors.toSet())
                : organisations.members().stream()
                        .filter(Organisation::isSteering)
                        .map(Organisation::slug)
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Place> places() {
        var all = seats.all();
        if (all.isEmpty()) {
            return List.of();
        }
        var slugs = memberships.all().stream().collect(Collectors.toMap(Membership::organisation, Membership::slug));
        var named = people.persons(
                all.stream().flatMap(it -> named(it).stream()).distinct().toList());
        return all.stream()
                .filter(it -> it.state() != State.RESTING)
                .map(it -> place(it, slugs, named))
                .toList();
    }

    private static Optional<UUID> named(Sitting sitting) {
        return Optional.ofNullable(sitting.term()).filter(Term::shown).map(Term::person);
    }

    private Place place(Sitting sitting, Map<String, String> slugs, Map<UUID, Person> persons) {
        var term = sitting.term();
        if (term == null) {
            return new Place(sitting.seat().name(), "", "", "", seats.today());
        }
        var person = named(sitting)
                .map(persons::get)
                .filter(it -> !it.disabled())
                .map(Person::name)
                .orElse("");
        return new Place(
                sitting.seat().name(),
                Objects.requireNonNullElse(slugs.get(term.organisation()), ""),
                sitting.holder(),
                person,
                term.last());
    }

    @Override
    public boolean bothSpoke(String organisation, String into) {
        return merging.bothSpoke(organisation, into);
    }

    @Override
    @Transactional
    public void join(String organisation, String into, UUID by) {
        merging.join(organisation, into, by);
    }
}
