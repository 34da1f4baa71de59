package org.cities4children.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.mail.PostOffice.RIMA;
import static org.cities4children.mail.PostOffice.message;
import static org.cities4children.mail.PostOffice.secret;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.MailState;
import org.cities4children.mail.Mails;
import org.cities4children.mail.PostOffice;
import org.junit.jupiter.api.Test;

class OutboxTests {

    private final PostOffice office = new PostOffice();

    @Test
    void keepsAMessageOnceUnderItsKey() {
        assertThat(office.outbox.put(message("welcome-1"))).isTrue();
        assertThat(office.outbox.put(message("welcome-1", new EmailAddress("noor@example.org"))))
                .isFalse();
        assertThat(office.mails.newest(Mails.Filter.ALL, null, 10))
                .singleElement()
                .extracting(Mail::to)
                .isEqualTo(RIMA);
    }

    @Test
    void keepsItOnceAlsoWhenTwentyPutItAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> office.outbox.put(message("welcome-1")))
                    .toList();
            assertThat(threads.invokeAll(tasks).stream().filter(it -> it.resultNow()))
                    .hasSize(1);
        }
    }

    @Test
    void wakesTheDeliveryOfWhatIsNew() {
        office.outbox.put(message("welcome-1"));
        office.outbox.put(message("welcome-1"));
        assertThat(office.jobs.woken()).containsExactly("mail");
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        office.rollBack(
                () -> assertThat(office.outbox.put(message("welcome-1"))).isTrue());
        assertThat(office.mails.withKey("welcome-1")).isEmpty();
    }

    @Test
    void showsWhatWaitsNewestFirstAndPageByPage() {
        for (int i = 1; i <= 5; i++) {
            office.outbox.put(message("welcome-" + i));
        }
        var first = office.mails.newest(Mails.Filter.OPEN, null, 2);
        assertThat(first).extracting(Mail::key).containsExactly("welcome-5", "welcome-4");
        assertThat(office.mails.newest(Mails.Filter.OPEN, first.getLast().id(), 9))
                .extracting(Mail::key)
                .containsExactly("welcome-3", "welcome-2", "welcome-1");
        assertThat(office.mails.newest(Mails.Filter.SENT, null, 9)).isEmpty();
    }

    @Test
    void stopsWhatStillWaitsUnderKeysThatBeginSo() {
        office.outbox.put(message("letter:1:rima"));
        office.outbox.put(message("letter:1:noor"));
        office.outbox.put(message("letter:10:rima"));
        var queue = office.bean(Queue.class);
        var first = queue.take().orElseThrow();
        queue.sent(first, "250 taken");
        var second = queue.take().orElseThrow();
        assertThat(office.outbox.stop("letter:1:")).isOne();
        assertThat(queue.holds(second)).as("is handed over no further").isFalse();
        queue.sent(second, "250 taken all the same");
        assertThat(office.mails.withKeys(List.of("letter:1:rima", "letter:1:noor", "letter:10:rima", "letter:2")))
                .extracting(it -> it.key() + " " + it.state())
                .containsExactlyInAnyOrder("letter:1:rima SENT", "letter:1:noor EXPIRED", "letter:10:rima WAITING");
        assertThat(office.outbox.put(message("letter:1:noor"))).as("put again").isFalse();
        assertThat(office.outbox.stop("letter:1:")).isZero();
    }

    @Test
    void showsTheBodyOfOneMessageOnly() {
        office.outbox.put(message("welcome-1"));
        var listed = office.mails.newest(Mails.Filter.ALL, null, 1).getFirst();
        assertThat(listed.parts()).isEmpty();
        assertThat(office.mails.one(listed.id()).orElseThrow().parts())
                .isEqualTo(message("welcome-1").parts());
    }

    @Test
    void showsASecretOnlyWhileThereIsNoServerThatCouldCarryIt() {
        office.outbox.put(secret("link-1"));
        assertThat(office.mail("link-1").parts()).hasSize(1);
        office.server.name(PostOffice.at(25));
        assertThat(office.mail("link-1").parts()).isEmpty();
        assertThat(office.mail("link-1").state()).isEqualTo(MailState.WAITING);
    }
}
