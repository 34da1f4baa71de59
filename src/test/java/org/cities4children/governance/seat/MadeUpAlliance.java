package org.cities4children.governance.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;

/** Members, who acts for them, and who they are; as the rooms below would tell it. */
public final class MadeUpAlliance {

    private final Map<String, MembershipState> states = new TreeMap<>();
    private final Set<String> marked = new TreeSet<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final Map<UUID, Person> persons = new HashMap<>();
    private final List<Person> administrators = new ArrayList<>();

    /** A member that is active; its key. */
    public String member(String name) {
        states.put("members:" + name, MembershipState.ACTIVE);
        return "members:" + name;
    }

    /** That a page says it is on the committee. */
    public void mark(String key) {
        marked.add(key);
    }

    public void become(String key, MembershipState state) {
        states.put(key, state);
    }

    /** Lets somebody act for it in a way that binds it. */
    public UUID lead(String key, String name) {
        var person = person(name);
        bind(key, person);
        return person;
    }

    public void bind(String key, UUID person) {
        mandates.add(new Mandate(
                new UUID(3, mandates.size()),
                key,
                slug(key),
                slug(key),
                person,
                Role.ALTERNATE,
                LocalDate.of(2020, 1, 1),
                null,
                null));
    }

    public void release(String key, UUID person) {
        mandates.removeIf(it -> it.organisation().equals(key) && it.person().equals(person));
    }

    public void administrator(String name) {
        administrators.add(Objects.requireNonNull(persons.get(person(name))));
    }

    public UUID person(String name) {
        var id = new UUID(2, persons.size());
        persons.put(id, new Person(id, name, name + "@play.example", "en", "UTC", List.of(), false, false));
        return id;
    }

    private static String slug(String key) {
        return key.replaceFirst(".*:", "");
    }

    private boolean counts(String key) {
        return states.getOrDefault(key, MembershipState.LEFT).counts();
    }

    Mandates mandates() {
        return new Held();
    }

    Memberships memberships() {
        return new Stands();
    }

    Organisations organisations() {
        return new Listed();
    }

    People people() {
        return new Known();
    }

    private final class Held implements Mandates {

        @Override
        public List<Mandate> of(UUID person) {
            return mandates.stream().filter(it -> it.person().equals(person)).toList();
        }

        @Override
        public List<Mandate> at(String organisation) {
            return mandates.stream()
                    .filter(it -> it.organisation().equals(organisation))
                    .toList();
        }

        @Override
        public List<Mandate> binding(UUID person) {
            return binding().stream().filter(it -> it.person().equals(person)).toList();
        }

        @Override
        public List<Mandate> binding() {
            return mandates.stream().filter(it -> counts(it.organisation())).toList();
        }
    }

    private final class Stands implements Memberships {

        @Override
        public List<Membership> all() {
            return states.keySet().stream().map(this::one).toList();
        }

        private Membership one(String key) {
            var state = states.getOrDefault(key, MembershipState.LEFT);
            return new Membership(key, slug(key), slug(key), state, null, 1, null, null, false, null);
        }

        @Override
        public Optional<Membership> of(String organisation) {
            return all().stream()
                    .filter(it -> it.organisation().equals(organisation))
                    .findFirst();
        }

        @Override
        public Optional<Membership> named(String slug) {
            return all().stream().filter(it -> it.slug().equals(slug)).findFirst();
        }

        @Override
        public Set<String> counting() {
            return states.keySet().stream().filter(MadeUpAlliance.this::counts).collect(Collectors.toSet());
        }

        @Override
        public void begin(String organisation, UUID by) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Listed implements Organisations {

        @Override
        public List<Organisation> members() {
            return states.keySet().stream()
                    .filter(MadeUpAlliance.this::counts)
                    .map(this::one)
                    .toList();
        }

        private Organisation one(String key) {
            return new Organisation(
                    slug(key),
                    true,
                    slug(key),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    marked.contains(key) ? true : null,
                    null,
                    null,
                    null,
                    null);
        }

        @Override
        public List<Organisation> dormant() {
            return List.of();
        }

        @Override
        public List<Organisation> associated() {
            return List.of();
        }

        @Override
        public Optional<Organisation> member(String slug) {
            return members().stream().filter(it -> it.slug().equals(slug)).findFirst();
        }

        @Override
        public Optional<String> heir(String slug) {
            return Optional.empty();
        }
    }

    private final class Known implements People {

        @Override
        public Optional<Person> person(UUID id) {
            return Optional.ofNullable(persons.get(id));
        }

        @Override
        public Optional<Person> withEmail(String email) {
            return persons.values().stream()
                    .filter(it -> it.email().equals(email))
                    .findFirst();
        }

        @Override
        public Map<UUID, Person> persons(Collection<UUID> ids) {
            var known = new HashMap<>(persons);
            known.keySet().retainAll(ids);
            return known;
        }

        @Override
        public List<Person> whoMay(Power power) {
            return power == Power.MANAGE_PEOPLE ? List.copyOf(administrators) : List.of();
        }
    }
}
