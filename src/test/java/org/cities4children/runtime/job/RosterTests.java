package org.cities4children.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

class RosterTests {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final UUID HERE = new UUID(1, 1);
    private static final UUID ELSEWHERE = new UUID(2, 2);

    private final DataSource database = TestDatabase.with("runtime");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Moved clock = new Moved();
    private final JobRows rows = new JobRows(jdbc, clock);
    private final AtomicInteger done = new AtomicInteger();
    private final List<Roster> rosters = new ArrayList<>();

    @AfterEach
    void stop() {
        rosters.forEach(Roster::stop);
    }

    @Test
    void doesAJobAgainAndAgainOnOneNodeAtATime() {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        Runnable work = () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            sleep(Duration.ofMillis(2));
            atOnce.decrementAndGet();
            done.incrementAndGet();
        };
        node(job("mail", Duration.ofMillis(3), work)).start();
        node(job("mail", Duration.ofMillis(3), work)).start();

        await(() -> done.get() >= 40);
        assertThat(most).hasValue(1);
    }

    @Test
    void showsWhenAJobWasDoneAndWhenItIsDue() {
        var node = node(job("mail", HOUR, done::incrementAndGet));
        node.start();
        await(() -> node.all().stream().anyMatch(it -> it.next() != null));

        assertThat(node.all())
                .containsExactly(new JobState(
                        "mail",
                        false,
                        clock.instant(),
                        clock.instant(),
                        clock.instant().plus(HOUR),
                        0,
                        null,
                        null));
        assertThat(done).hasValue(1);
    }

    @Test
    void comesRoundAgainAfterAFailureAndShowsWhyItFailed() {
        var node = node(job("mail", HOUR, () -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("550 no such user <amina@play.example>\nsecond line");
            }
        }));
        node.start();
        await(() -> node.all().stream().anyMatch(it -> it.failures() == 1));
        assertThat(node.all().getFirst().error()).isEqualTo("IllegalStateException: 550 no such user <…@…>");
        assertThat(node.all().getFirst().next())
                .as("sooner than in an hour")
                .isEqualTo(clock.instant().plusSeconds(5));

        node.wake("mail");
        await(() -> node.all().getFirst().failures() == 0);
        assertThat(node.all().getFirst().failed()).isEqualTo(clock.instant());
        assertThat(done).hasValue(2);
    }

    @Test
    void wakesAJobAfterTheCommitAndNotWithoutOne() {
        var node = node(job("mail", HOUR, done::incrementAndGet));
        node.start();
        await(() -> done.get() == 1);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));

        transactions.executeWithoutResult(it -> {
            node.wake("mail");
            it.setRollbackOnly();
        });
        transactions.executeWithoutResult(_ -> {
            node.wake("mail");
            sleep(Duration.ofMillis(100));
            assertThat(done).hasValue(1);
        });

        await(() -> done.get() == 2);
        sleep(Duration.ofMillis(200));
        assertThat(done).as("and no third time").hasValue(2);
        assertThatThrownBy(() -> node.wake("snail")).hasMessage("There is no job snail");
    }

    @Test
    void doesAgainWhatIsWokenWhileItIsBeingDone() {
        var begun = new CountDownLatch(1);
        var woken = new CountDownLatch(1);
        var node = node(job("mail", HOUR, () -> {
            begun.countDown();
            await(() -> woken.getCount() == 0);
            done.incrementAndGet();
        }));
        node.wake("mail");
        node.start();
        await(() -> begun.getCount() == 0);
        node.wake("mail");
        woken.countDown();

        await(() -> done.get() == 2);
        sleep(Duration.ofMillis(200));
        assertThat(done).as("and no third time").hasValue(2);
    }

    @Test
    void waitsForAnotherNodeAndThenDoesWhatItWasWokenFor() {
        rows.enroll("mail");
        rows.begin("mail", ELSEWHERE, false, HOUR);
        var node = node(job("mail", HOUR, done::incrementAndGet));
        node.start();
        node.wake("mail");
        sleep(Duration.ofMillis(100));
        assertThat(done).hasValue(0);

        rows.succeeded("mail", ELSEWHERE, HOUR);

        await(() -> done.get() == 1);
    }

    @Test
    void keepsALeaseThroughACrashForHalfAMinuteAndLongerWhenItIsRenewed() {
        rows.enroll("mail");
        assertThat(rows.begin("mail", ELSEWHERE, false, HOUR)).isTrue();
        assertThat(rows.begin("mail", HERE, true, HOUR)).isFalse();

        clock.move(Duration.ofSeconds(20));
        assertThat(rows.renew(ELSEWHERE, List.of("mail"))).containsExactly("mail");
        clock.move(Duration.ofSeconds(20));
        assertThat(rows.begin("mail", HERE, true, HOUR)).isFalse();
        clock.move(Duration.ofSeconds(20));
        assertThat(rows.begin("mail", HERE, false, HOUR)).isTrue();

        assertThat(rows.renew(ELSEWHERE, List.of("mail"))).isEmpty();
        rows.succeeded("mail", ELSEWHERE, HOUR);
        assertThat(rows.all(List.of("mail")).getFirst().running())
                .as("whoever lost the lease ends nothing")
                .isTrue();
    }

    @Test
    void doesNotWaitForATimeThatAMovedClockHadSet() {
        rows.enroll("mail");
        clock.move(Duration.ofDays(90));
        rows.begin("mail", ELSEWHERE, false, HOUR);
        clock.move(Duration.ofDays(-90));
        assertThat(rows.begin("mail", HERE, false, HOUR))
                .as("a lease from afar")
                .isTrue();

        clock.move(Duration.ofDays(90));
        rows.succeeded("mail", HERE, HOUR);
        clock.move(Duration.ofDays(-90));
        assertThat(rows.begin("mail", HERE, false, HOUR))
                .as("a next run from afar")
                .isTrue();
    }

    @Test
    void givesUpAJobWhoseLeaseAnotherNodeHas() {
        var node = node(job("mail", HOUR, this::sleepLong));
        node.start();
        await(() -> node.all().stream().anyMatch(JobState::running));
        node.renew();
        assertThat(done).hasValue(0);

        jdbc.sql("update runtime.jobs set node = :node")
                .param("node", ELSEWHERE)
                .update();
        node.renew();

        await(() -> done.get() == 1);
    }

    @Test
    void stopsWithinTwoSecondsAndLeavesTheJobDue() {
        var node = node(job("mail", HOUR, this::sleepLong));
        node.start();
        await(() -> node.all().stream().anyMatch(JobState::running));
        var start = System.nanoTime();

        node.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2500));
        assertThat(done).hasValue(1);
        var state = node.all().getFirst();
        assertThat(state.running()).isFalse();
        assertThat(state.next()).isNull();
        assertThat(state.failures()).isZero();
    }

    @Test
    void outlivesALostDatabase() {
        jdbc.sql("alter table runtime.jobs rename to away").update();
        node(job("mail", HOUR, done::incrementAndGet)).start();
        sleep(Duration.ofMillis(200));
        assertThat(done).hasValue(0);

        jdbc.sql("alter table runtime.away rename to jobs").update();

        await(() -> done.get() == 1);
    }

    @Test
    void doesNothingWhereOnlyACommandRuns() {
        var settings = new MockEnvironment().withProperty("c4c.listening", "false");
        var node = node(settings, job("mail", Duration.ofMillis(1), done::incrementAndGet));
        node.start();
        node.wake("mail");
        sleep(Duration.ofMillis(200));
        assertThat(done).hasValue(0);
        assertThat(node.all()).isEmpty();
    }

    @Test
    void refusesTwoJobsOfOneName() {
        var node = node(job("mail", HOUR, done::incrementAndGet), job("mail", HOUR, done::incrementAndGet));
        assertThatThrownBy(node::start).hasMessage("Two jobs are called mail");
        rosters.clear();
    }

    private void sleepLong() {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            done.incrementAndGet();
            throw new IllegalStateException(e);
        }
    }

    private static Job job(String name, Duration pause, Runnable work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration pause() {
                return pause;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }

    private Roster node(Job... jobs) {
        return node(new MockEnvironment(), jobs);
    }

    private Roster node(MockEnvironment settings, Job... jobs) {
        var beans = new StaticListableBeanFactory();
        for (int i = 0; i < jobs.length; i++) {
            beans.addBean("job" + i, jobs[i]);
        }
        // What is due again within milliseconds needs a time that passes.
        var time = jobs[0].pause().equals(HOUR) ? clock : Clock.systemUTC();
        var roster = new Roster(
                beans.getBeanProvider(Job.class), new JobRows(jdbc, time), settings, new Ids(Clock.systemUTC()));
        rosters.add(roster);
        return roster;
    }

    private static void await(BooleanSupplier condition) {
        var last = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 seconds").isLessThan(last);
            sleep(Duration.ofMillis(5));
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that stands until it is moved. */
    private static final class Moved extends Clock {

        private volatile Instant time = Instant.parse("2026-11-23T10:00:00Z");

        void move(Duration by) {
            time = time.plus(by);
        }

        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
