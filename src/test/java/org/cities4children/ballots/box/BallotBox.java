package org.cities4children.ballots.box;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.audit.NotedAudit;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Cast;
import org.cities4children.ballots.Decided;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Said;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voter;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.check.Fault;
import org.cities4children.runtime.clock.MovableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The room of ballots on a real database, empty, with a clock that can be moved. */
final class BallotBox implements AutoCloseable {

    static final UUID ADA = new UUID(1, 1);
    static final UUID AMINA = new UUID(1, 2);
    static final UUID NOOR = new UUID(1, 3);
    static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
    static final Instant CLOSES = START.plus(Duration.ofDays(14));

    final MovableClock clock = new MovableClock(START);
    final NotedAudit audit = new NotedAudit();
    final List<Result> followed = new ArrayList<>();
    final Ballots ballots;
    final JdbcClient jdbc;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    BallotBox() {
        var database = TestDatabase.with("ballots");
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Ids.class, () -> new Ids(clock));
        context.registerBean(NotedAudit.class, () -> audit);
        context.registerBean(Decided.class, () -> new Following(followed));
        context.register(Transactions.class);
        context.scan("org.cities4children.ballots.box");
        context.refresh();
        ballots = context.getBean(Ballots.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    Ballot open(String matter, Method method, int voters) {
        var roll = IntStream.range(0, voters)
                .mapToObj(it -> new Voter("organisation:" + it, "Number " + it))
                .toList();
        return ballots.open(motion(matter, method, CLOSES), roll, ADA);
    }

    static Motion motion(String matter, Method method, Instant closes) {
        return new Motion(matter, "Shall we?", "en", method, 50, method == Method.SILENCE ? 5 : 0, closes);
    }

    Cast say(Ballot ballot, int voter, Stance stance, int after) {
        return ballots.cast(ballot.id(), said(voter, stance, stance.needsReason() ? "Because" : "", null, after));
    }

    static Said said(int voter, Stance stance, String reason, @Nullable LocalDate heard, int after) {
        return new Said("organisation:" + voter, stance, reason, AMINA, heard, after);
    }

    void goTo(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    void end() {
        goTo(CLOSES);
        context.getBean(Closing.class).run();
    }

    Ballot again(Ballot ballot) {
        return ballots.ballot(ballot.id()).orElseThrow();
    }

    List<Fault> recount() {
        var faults = new ArrayList<Fault>();
        context.getBean(Recount.class).run(faults::add);
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    private record Following(List<Result> results) implements Decided {

        @Override
        public boolean concerns(String matter) {
            return matter.startsWith("decision:");
        }

        @Override
        public void decided(Ballot ballot, Result result) {
            results.add(result);
        }
    }
}
