package org.cities4children.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.mail.PostOffice.NOW;
import static org.cities4children.mail.PostOffice.message;
import static org.cities4children.mail.PostOffice.secret;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cities4children.mail.Mail;
import org.cities4children.mail.MailState;
import org.cities4children.mail.Mails;
import org.cities4children.mail.PostOffice;
import org.cities4children.mail.outbox.Queue;
import org.cities4children.mail.writing.Writer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class DeliveryTests {

    private final PostOffice office = new PostOffice();
    private final Delivery delivery = node();

    @Test
    void handsMessagesOverOnOneConnectionOneRecipientEach() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            IntStream.range(0, 5).forEach(it -> office.outbox.put(message("welcome-" + it)));
            delivery.run();
            assertThat(sink.connections()).isOne();
            assertThat(sink.received)
                    .hasSize(5)
                    .allSatisfy(it -> assertThat(it.to()).containsExactly("RCPT TO:<rima@example.org>"));
            assertThat(office.mails.newest(Mails.Filter.SENT, null, 9)).hasSize(5);
        }
    }

    @Test
    void keepsMailUntilThereIsAServer() throws Exception {
        office.outbox.put(message("welcome-1"));
        office.outbox.put(secret("link-1"));
        delivery.run();
        office.clock.turn(Duration.ofDays(3));
        delivery.run();
        assertThat(office.mail("link-1").state()).isEqualTo(MailState.EXPIRED);
        assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.WAITING);

        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            delivery.run();
            assertThat(sink.received)
                    .singleElement()
                    .extracting(it -> it.header("Subject"))
                    .isEqualTo("Welcome");
        }
    }

    @Test
    void losesNothingWhileTheServerIsDownForADay() {
        var greenMail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        greenMail.start();
        int port = greenMail.getSmtp().getPort();
        greenMail.stop();
        office.server.name(PostOffice.at(port));
        office.outbox.put(message("welcome-1"));
        office.outbox.put(message("welcome-2"));
        for (int minute = 0; minute < 24 * 60; minute += 20) {
            delivery.run();
            office.clock.turn(Duration.ofMinutes(20));
        }
        assertThat(office.mails.newest(Mails.Filter.OPEN, null, 9)).hasSize(2);

        greenMail = new GreenMail(ServerSetupTest.SMTP.port(port));
        greenMail.start();
        try {
            office.clock.turn(Delivery.LONGEST_REST);
            delivery.run();
            assertThat(greenMail.getReceivedMessages()).hasSize(2);
            assertThat(office.mails.newest(Mails.Filter.SENT, null, 9)).hasSize(2);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void restsLongerAndLongerWhenTheServerTakesNothing() throws Exception {
        try (var sink = Sink.answering("MAIL", "550 5.7.1 sender not allowed")) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            delivery.run();
            delivery.run();
            assertThat(sink.connections()).isOne();
            office.clock.turn(Delivery.SHORTEST_REST);
            delivery.run();
            office.clock.turn(Delivery.SHORTEST_REST);
            delivery.run();
            assertThat(sink.connections()).isEqualTo(2);
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.WAITING);
            assertThat(office.mail("welcome-1").answer()).contains("sender not allowed");
        }
    }

    @Test
    void neverTriesAgainWhatIsRefusedForGood() throws Exception {
        try (var sink = Sink.answering("RCPT TO:<rima", "550 5.1.1 no such user")) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            office.outbox.put(message("welcome-2", PostOffice.FROM));
            delivery.run();
            office.clock.turn(Duration.ofDays(1));
            delivery.run();
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.FAILED);
            assertThat(office.mail("welcome-1").answer()).contains("550 5.1.1 no such user");
            assertThat(office.mail("welcome-1").attempts()).isOne();
            assertThat(office.mail("welcome-2").state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void triesAgainSoonThenSeldomAndGivesUpAfterFiveDays() throws Exception {
        try (var sink = Sink.answering("RCPT", "451 4.7.1 greylisted, come back")) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            delivery.run();
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.DEFERRED);
            assertThat(office.mail("welcome-1").due()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
            office.clock.turn(Duration.ofMinutes(5));
            delivery.run();
            assertThat(office.mail("welcome-1").due()).isEqualTo(NOW.plus(Duration.ofMinutes(35)));
            for (int hour = 0; hour < 5 * 24; hour += 4) {
                office.clock.turn(Duration.ofHours(4));
                delivery.run();
            }
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.FAILED);
            assertThat(office.mail("welcome-1").answer())
                    .startsWith("Given up after five days.")
                    .contains("451");
            assertThat(office.mail("welcome-1").attempts()).isBetween(10, 25);
        }
    }

    @Test
    void handsOverAgainUnderTheSameIdWhenTheConnectionBreaksAfterTheLastDot() throws Exception {
        try (var sink = Sink.answering(".", Sink.HANG_UP)) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            delivery.run();
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.DEFERRED);
        }
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.clock.turn(Duration.ofMinutes(5));
            delivery.run();
            assertThat(sink.received.getFirst().header("Message-ID"))
                    .isEqualTo("<" + office.tag("welcome-1") + "@hub.example.org>");
            assertThat(sink.received.getFirst().header("Date")).isEqualTo("Mon, 23 Nov 2026 10:00:00 +0000");
        }
    }

    @Test
    void doesNotLetOneBadMessageHoldUpTheNext() throws Exception {
        try (var sink = Sink.answering("RCPT TO:<rima", Sink.HANG_UP)) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            office.outbox.put(message("welcome-2", PostOffice.FROM));
            delivery.run();
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.DEFERRED);
            assertThat(office.mail("welcome-2").state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void takesNothingAwayFromANodeThatIsFaster() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            IntStream.range(0, 60).forEach(it -> office.outbox.put(message("welcome-" + it)));
            try (var threads = Executors.newFixedThreadPool(2)) {
                var nodes = List.<Callable<Boolean>>of(() -> ran(node()), () -> ran(node()));
                assertThat(threads.invokeAll(nodes)).allMatch(it -> it.resultNow());
            }
            assertThat(sink.received).hasSize(60);
            assertThat(sink.received.stream().map(it -> it.header("Message-ID")))
                    .doesNotHaveDuplicates();
            assertThat(office.mails.newest(Mails.Filter.SENT, null, 99)).hasSize(60);
        }
    }

    @Test
    void handsNothingOverWhenAnotherNodeHasTakenTheLeaseMeanwhile() throws Exception {
        try (var sink = Sink.answering(it -> {
            if (it.equals("DATA")) {
                // A pause of this node, long enough for another.
                office.clock.turn(Duration.ofMinutes(3));
                assertThat(office.bean(Queue.class).take()).isPresent();
            }
            return "250 fine";
        })) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            delivery.run();
            assertThat(sink.received).isEmpty();
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.ATTEMPTING);
            assertThat(office.mail("welcome-1").attempts()).isEqualTo(2);
        }
    }

    @Test
    void repeatsAtMostWhatWasInFlightWhenTheNoteOfItIsLost() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            office.outbox.put(message("welcome-2"));
            fullDisk("new.state = 'sent' and new.key = 'welcome-1'");
            try {
                assertThatThrownBy(delivery::run).isInstanceOf(DataAccessException.class);
            } finally {
                roomAgain();
            }
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.ATTEMPTING);
            assertThat(office.mail("welcome-2").state()).isEqualTo(MailState.WAITING);

            office.clock.turn(Duration.ofMinutes(12));
            node().run();
            var ids = sink.received.stream().map(it -> it.header("Message-ID")).toList();
            assertThat(ids).hasSize(3);
            assertThat(ids.stream().distinct()).hasSize(2);
            assertThat(office.mails.newest(Mails.Filter.SENT, null, 9)).hasSize(2);
        }
    }

    @Test
    void handsNothingOverWhileTheDiskIsFull() throws Exception {
        try (var sink = Sink.kind()) {
            office.server.name(PostOffice.at(sink.port()));
            office.outbox.put(message("welcome-1"));
            fullDisk("old.state = 'attempting'");
            try {
                delivery.run();
            } finally {
                roomAgain();
            }
            assertThat(sink.received).isEmpty();
            office.clock.turn(Duration.ofMinutes(2));
            delivery.run();
            assertThat(sink.received).hasSize(1);
            assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void isReadByAnOrdinaryMailServer() throws Exception {
        var greenMail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        greenMail.start();
        try {
            office.server.name(PostOffice.at(greenMail.getSmtp().getPort()));
            office.outbox.put(message("welcome-1"));
            delivery.run();
            var mail = greenMail.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Welcome");
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            assertThat(office.mails.newest(Mails.Filter.SENT, null, 9))
                    .extracting(Mail::hasArrived)
                    .containsExactly(true);
        } finally {
            greenMail.stop();
        }
    }

    private Delivery node() {
        return new Delivery(office.bean(Queue.class), office.server, office.bean(Writer.class), office.clock);
    }

    private static boolean ran(Delivery node) {
        node.run();
        return true;
    }

    private void fullDisk(String when) {
        office.jdbc.sql("""
                create or replace function mail.full_disk() returns trigger language plpgsql as $$
                begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$
                """).update();
        office.jdbc
                .sql("create trigger full_disk before update on mail.messages for each row when (" + when
                        + ") execute function mail.full_disk()")
                .update();
    }

    private void roomAgain() {
        office.jdbc.sql("drop trigger full_disk on mail.messages").update();
        office.jdbc.sql("drop function mail.full_disk").update();
    }
}
