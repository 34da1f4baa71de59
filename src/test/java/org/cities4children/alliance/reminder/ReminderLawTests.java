package org.cities4children.alliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.cities4children.TestDatabase;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.membership.MemberPost;
import org.cities4children.alliance.membership.MembershipHall;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever becomes of the job, a step of a cycle is sent once at most, and what was written down as sent was sent. */
class ReminderLawTests {

    private static final int TURNS = 50;
    private static final int MEMBERS = 3;

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with("mail"));
    private final Random killer = new Random(99);
    private BooleanSupplier dies = () -> false;
    private final MembershipHall hall = new MembershipHall(new Witnessed());
    private List<String> members = List.of();

    @BeforeEach
    void takeIn() {
        jdbc.sql("create table if not exists mail.put (key text not null)").update();
        jdbc.sql("truncate mail.put").update();
        members = IntStream.range(0, MEMBERS)
                .mapToObj(it -> hall.member("Play" + it))
                .toList();
        members.forEach(it -> hall.lead(it, "lead-" + it.substring(it.length() - 1)));
    }

    @AfterEach
    void close() {
        hall.close();
        jdbc.sql("drop table mail.put").update();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25, 36, 49})
    void sendsEachStepOfACycleOnceAtMostWhateverBecomesOfTheJob(long seed) {
        var random = new Random(seed);
        for (int turn = 0; turn < TURNS; turn++) {
            dies = () -> false;
            var member = members.get(random.nextInt(MEMBERS));
            switch (random.nextInt(10)) {
                case 0 -> hall.leaveAlone(member);
                case 1 -> hall.lead(member, "lead-" + turn);
                case 2 -> hall.go(member, MembershipEdge.CONFIRM, By.OWN_PEOPLE);
                case 3 ->
                    hall.go(
                            member,
                            MembershipEdge.SET_DAY,
                            By.SECRETARIAT,
                            hall.today().plusDays(random.nextInt(90)));
                case 4 ->
                    hall.go(member, random.nextBoolean() ? MembershipEdge.REST : MembershipEdge.WAKE, By.SECRETARIAT);
                case 5 -> hall.goTo(hall.today().plusDays(random.nextInt(800) - 400));
                default -> hall.goTo(hall.today().plusDays(random.nextInt(12)));
            }
            dies = random.nextBoolean() ? () -> killer.nextInt(3) == 0 : () -> false;
            if (random.nextInt(4) == 0) {
                onTwoNodes();
            } else {
                job();
            }
            holds();
        }
    }

    @Test
    void catchesUpWhateverCouldNotBeSentOnceItCanBe() {
        hall.bean(ReminderJob.class).run();
        hall.goTo(hall.today().plusYears(1));
        dies = () -> true;
        job();
        assertThat(puts()).isEmpty();
        assertThat(hall.bean(Reminders.class).all()).isEmpty();
        dies = () -> false;
        onTwoNodes();
        assertThat(puts()).hasSize(MEMBERS).doesNotHaveDuplicates();
        holds();
    }

    private void holds() {
        assertThat(puts()).doesNotHaveDuplicates();
        var told = members.stream()
                .flatMap(it -> hall.bean(Reminders.class).of(it).stream())
                .flatMap(it -> it.told().stream().map(person -> MemberPost.key(it.about(), person)))
                .toList();
        assertThat(puts()).containsExactlyInAnyOrderElementsOf(told);
    }

    /** All reminders that any transaction has put, with repetitions if there were any. */
    private List<String> puts() {
        return jdbc.sql("select key from mail.put").query(String.class).list();
    }

    private void job() {
        hall.bean(ReminderJob.class).run();
    }

    private void onTwoNodes() {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(this::job);
            var two = nodes.submit(this::job);
            one.get();
            two.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** The real outbox, with a list of all that was put in transactions that lasted; some of them die. */
    private final class Witnessed implements Outbox {

        private final Outbox outbox = new PostOffice().outbox;

        @Override
        public boolean put(Message message) {
            var fresh = outbox.put(message);
            if (message.subject().startsWith("Please confirm")) {
                jdbc.sql("insert into mail.put values (:key)")
                        .param("key", message.key())
                        .update();
            }
            if (dies.getAsBoolean()) {
                throw new QueryTimeoutException("The node was killed here");
            }
            return fresh;
        }

        @Override
        public void forget(String keysBegin) {
            outbox.forget(keysBegin);
        }

        @Override
        public int stop(String keysBegin) {
            return outbox.stop(keysBegin);
        }

        @Override
        public boolean again(UUID id) {
            return outbox.again(id);
        }
    }
}
