package org.cities4children.governance.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.SeatHall;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;

/** Whatever becomes of the job, each step is sent once at most, and only the latest that is due. */
class TermReminderTests {

    private static final long START =
            LocalDate.ofInstant(PostOffice.NOW, ZoneOffset.UTC).toEpochDay();

    private Random killer = new Random(7);
    private boolean dies;
    private final SeatHall hall = new SeatHall(new Dying());

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void tellsHolderStandInAndSecretariatSixtyAndFourteenDaysBefore() {
        seat(100);
        workOn(39);
        assertThat(told()).isZero();
        workOn(40);
        assertThat(hall.mails("ending-60")).as("holder and administrator").isEqualTo(2);
        workOn(85);
        assertThat(hall.mails("ending-60")).isEqualTo(2);
        assertThat(hall.mails("ending-14")).isZero();
        workOn(86);
        workOn(100);
        workOn(101);
        assertThat(hall.mails("ending-60")).isEqualTo(2);
        assertThat(hall.mails("ending-14")).isEqualTo(2);
    }

    @Test
    void sendsTheLatestStepOnlyAfterAnOutage() {
        seat(100);
        workOn(90);
        assertThat(hall.mails("ending-60")).isZero();
        assertThat(hall.mails("ending-14")).isEqualTo(2);
        assertThat(hall.jdbc
                        .sql("select count(*) from governance.term_reminders where told = '{}'")
                        .query(Integer.class)
                        .single())
                .as("overtaken")
                .isOne();
    }

    @Test
    void doesNotTellAtOnceWhatWasJustSaidNorWhatSomebodyEnded() {
        seat(30);
        workOn(1);
        assertThat(told()).as("filled within the sixty days").isZero();
        workOn(16);
        assertThat(hall.mails("ending-14")).isEqualTo(2);
        var seat = seat(200);
        hall.seating.end(hall.held(seat), hall.today().plusDays(70), "Enough", SeatHall.ADA);
        int before = told();
        workOn(60);
        assertThat(told()).as("they were told when it was ended").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25})
    void noStepIsSentTwiceOrLostHoweverOftenTheJobDies(long seed) throws InterruptedException, ExecutionException {
        killer = new Random(seed);
        seat(100);
        dies = true;
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (int day = 30; day < 100; day += 1 + killer.nextInt(4)) {
                hall.goTo(hall.today().plusDays(day - offset()));
                for (var work :
                        Stream.generate(() -> hands.submit(hall::work)).limit(3).toList()) {
                    work.get();
                }
            }
        }
        dies = false;
        hall.work();
        assertThat(hall.mails("ending-60")).isEqualTo(2);
        assertThat(hall.mails("ending-14")).isEqualTo(2);
    }

    private int offset() {
        return (int) (hall.today().toEpochDay() - START);
    }

    private Seat seat(int last) {
        var member = hall.alliance.member("Play" + last);
        hall.alliance.lead(member, "lead" + last);
        if (last != 200) {
            hall.alliance.administrator("ada");
        }
        var seat = hall.seat("Seat " + last, Kind.ORGANISATION);
        assertThat(hall.fill(seat, member, 0, last)).isEmpty();
        return seat;
    }

    private int told() {
        return hall.mails("ending-60") + hall.mails("ending-14");
    }

    private void workOn(int day) {
        hall.goTo(hall.today().plusDays(day - offset()));
        hall.work();
    }

    /** Fails now and then before or after a message was put, as when the node dies. */
    private final class Dying implements Outbox {

        private final Outbox real = new PostOffice().outbox;

        @Override
        public boolean put(Message message) {
            dieSometimes();
            var fresh = real.put(message);
            dieSometimes();
            return fresh;
        }

        private synchronized void dieSometimes() {
            if (dies && killer.nextInt(3) == 0) {
                throw new QueryTimeoutException("The node died");
            }
        }

        @Override
        public void forget(String keysBegin) {
            real.forget(keysBegin);
        }

        @Override
        public boolean again(UUID id) {
            return real.again(id);
        }

        @Override
        public int stop(String keysBegin) {
            return real.stop(keysBegin);
        }
    }
}
