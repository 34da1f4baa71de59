package org.cities4children.governance.seat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisations;
import org.cities4children.audit.NotedAudit;
import org.cities4children.ballots.Ballots;
import org.cities4children.governance.Committee;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.Seating.Filling;
import org.cities4children.governance.seat.Seating.Refusal;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.PostOffice;
import org.cities4children.people.People;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.job.Job;
import org.cities4children.web.language.Vocabulary;
import org.cities4children.web.language.VocabularyFixture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Seats and ballots on a real database with a real outbox, and an alliance that is made up; one node of a program. */
public final class SeatHall implements AutoCloseable {

    public static final UUID ADA = new UUID(1, 1);

    public final MadeUpAlliance alliance;
    public final NotedAudit audit = new NotedAudit();
    public final Seating seating;
    public final Seats seats;
    public final TermRows terms;
    public final Committee committee;
    public final Ballots ballots;
    public final JdbcClient jdbc;

    private final PostOffice office;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public SeatHall() {
        this(new PostOffice(), new MadeUpAlliance(), TestDatabase.with("governance", "ballots"), null);
    }

    /** With another way to the outbox. */
    public SeatHall(Outbox outbox) {
        this(new PostOffice(), new MadeUpAlliance(), TestDatabase.with("governance", "ballots"), outbox);
    }

    private SeatHall(PostOffice office, MadeUpAlliance alliance, DataSource database, @Nullable Outbox outbox) {
        this.office = office;
        this.alliance = alliance;
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, () -> office.clock);
        context.registerBean(Ids.class, () -> new Ids(office.clock));
        context.registerBean(NotedAudit.class, () -> audit);
        context.registerBean(Editions.class, () -> () -> {});
        context.registerBean(Outbox.class, () -> outbox == null ? office.outbox : outbox);
        context.registerBean(Vocabulary.class, VocabularyFixture::demonstration);
        context.registerBean(People.class, alliance::people);
        context.registerBean(Mandates.class, alliance::mandates);
        context.registerBean(Memberships.class, alliance::memberships);
        context.registerBean(Organisations.class, alliance::organisations);
        context.register(Transactions.class);
        context.scan(
                "org.cities4children.governance.seat",
                "org.cities4children.governance.expiry",
                "org.cities4children.ballots.box");
        context.refresh();
        seating = context.getBean(Seating.class);
        seats = context.getBean(Seats.class);
        terms = context.getBean(TermRows.class);
        committee = context.getBean(Committee.class);
        ballots = context.getBean(Ballots.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** Another node of the program: beans of its own, the same database. */
    public SeatHall otherNode() {
        return new SeatHall(office, alliance, context.getBean(DataSource.class), null);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Adds a seat. */
    public Seat seat(String name, Kind kind) {
        var id = context.getBean(Ids.class).next();
        seating.add(id, name, kind, ADA);
        return context.getBean(SeatRows.class).seat(id).orElseThrow();
    }

    /** Fills one with an organisation, from the first day to the last one, both counted from today. */
    public Optional<Refusal> fill(Seat seat, String organisation, int first, int last) {
        return seating.fill(seat.id(), filling(organisation, first, last), ADA);
    }

    public Filling filling(String organisation, int first, int last) {
        return new Filling(
                context.getBean(Ids.class).next(), organisation, null, today().plusDays(first), today().plusDays(last));
    }

    /** The term by which somebody holds it today. */
    public Term held(Seat seat) {
        return terms.of(seat.number()).stream()
                .filter(it -> it.holdsOn(today()))
                .findFirst()
                .orElseThrow();
    }

    public Sitting sitting(Seat seat) {
        return seats.of(seat.id()).orElseThrow();
    }

    /** Lets the program do what a minute brings. */
    public void work() {
        context.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals("governance-seats"))
                .forEach(Job::run);
    }

    public int mails(String what) {
        return jdbc.sql("select count(*) from mail.messages where key like :key")
                .param("key", "governance.seat:%:" + what + ":%")
                .query(Integer.class)
                .single();
    }

    public void goTo(LocalDate day) {
        var morning = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        office.clock.turn(Duration.between(office.clock.instant(), morning));
    }

    /** The last second of today, in universal time, and the first one of tomorrow. */
    public void goToMidnight(boolean after) {
        var midnight = today().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        office.clock.turn(Duration.between(office.clock.instant(), after ? midnight : midnight.minusSeconds(1)));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(office.clock.instant(), ZoneOffset.UTC);
    }

    public List<Term> all(Seat seat) {
        return terms.of(seat.number());
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
