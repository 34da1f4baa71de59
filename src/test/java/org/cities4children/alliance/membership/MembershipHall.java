package org.cities4children.alliance.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.audit.NotedAudit;
import org.cities4children.mail.Mails;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.PostOffice;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.web.Power;
import org.cities4children.web.language.Vocabulary;
import org.cities4children.web.language.VocabularyFixture;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Memberships on a real database with a real outbox, both empty, and a clock that can be moved. */
public final class MembershipHall implements AutoCloseable {

    static final UUID ADA = new UUID(1, 1);

    public final PostOffice office = new PostOffice();
    public final NotedAudit audit = new NotedAudit();
    public final Moves moves;
    public final JdbcClient jdbc;

    private final Map<UUID, Person> persons = new HashMap<>();
    private final List<Mandate> holders = new ArrayList<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public MembershipHall() {
        this(new PostOffice().outbox);
    }

    /** With another way to the outbox. */
    public MembershipHall(Outbox outbox) {
        var database = TestDatabase.with("alliance");
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, () -> office.clock);
        context.registerBean(NotedAudit.class, () -> audit);
        context.registerBean(Editions.class, () -> () -> {});
        context.registerBean(Outbox.class, () -> outbox);
        context.registerBean(Mails.class, () -> office.mails);
        context.registerBean(Vocabulary.class, VocabularyFixture::demonstration);
        context.registerBean(People.class, () -> new Known(persons));
        context.registerBean(Mandates.class, () -> new Held(holders));
        context.register(Transactions.class);
        context.scan("org.cities4children.alliance.membership", "org.cities4children.alliance.reminder");
        context.refresh();
        moves = context.getBean(Moves.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A member of which nobody wrote down how it stands; its key. */
    public String member(String name) {
        var key = "members:" + name;
        jdbc.sql("""
            insert into alliance.organisations (key, handed_in, member, slug, name)
            values (:key, '{}', true, :name, :name)
            """).param("key", key).param("name", name).update();
        return key;
    }

    /** Lets somebody lead it who can be written to. */
    public Person lead(String key, String name) {
        var person = new Person(
                new UUID(2, persons.size()), name, name + "@play.example", "en", "UTC", List.of(), false, false);
        know(person);
        holders.add(new Mandate(
                new UUID(3, holders.size()),
                key,
                key.replaceFirst(".*:", ""),
                key,
                person.id(),
                Mandate.Role.LEAD,
                today(),
                null,
                null));
        return person;
    }

    /** As whom somebody is known from now on. */
    public void know(Person person) {
        persons.put(person.id(), person);
    }

    /** Nobody acts for it any more. */
    public void leaveAlone(String key) {
        holders.removeIf(it -> it.organisation().equals(key));
    }

    public Membership of(String key) {
        return moves.of(key).orElseThrow();
    }

    public boolean go(String key, MembershipEdge edge, By by) {
        return go(key, edge, by, today());
    }

    public boolean go(String key, MembershipEdge edge, By by, LocalDate day) {
        return moves.go(key, new Move(edge, by, by == By.PROGRAM ? null : ADA, day, ""))
                .isPresent();
    }

    public void goTo(LocalDate day) {
        var morning = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        office.clock.turn(Duration.between(office.clock.instant(), morning));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(office.clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    private record Known(Map<UUID, Person> persons) implements People {

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
        public Map<UUID, String> names(Collection<UUID> ids) {
            return Map.of();
        }

        @Override
        public List<Person> whoMay(Power power) {
            return List.of();
        }
    }

    private record Held(List<Mandate> holders) implements Mandates {

        @Override
        public List<Mandate> of(UUID person) {
            return holders.stream().filter(it -> it.person().equals(person)).toList();
        }

        @Override
        public List<Mandate> at(String organisation) {
            return holders.stream()
                    .filter(it -> it.organisation().equals(organisation))
                    .toList();
        }

        @Override
        public List<Mandate> binding(UUID person) {
            return of(person);
        }

        @Override
        public List<Mandate> binding() {
            return List.copyOf(holders);
        }
    }
}
