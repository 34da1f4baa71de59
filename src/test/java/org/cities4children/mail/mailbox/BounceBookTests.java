package org.cities4children.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.mail.PostOffice.RIMA;
import static org.cities4children.mail.PostOffice.message;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.mail.Mails.Standing;
import org.cities4children.mail.PostOffice;
import org.cities4children.mail.outbox.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BounceBookTests {

    private static final Bounce.Notice BY_ADDRESS =
            new Bounce.Notice(Optional.empty(), Optional.empty(), Optional.of(RIMA), "550 nobody");

    private final PostOffice office = new PostOffice();
    private final BounceBook book = office.bean(BounceBook.class);

    @BeforeEach
    void send() {
        office.outbox.put(message("welcome-1"));
        var queue = office.bean(Queue.class);
        queue.sent(queue.take().orElseThrow(), "250 taken");
    }

    @Test
    void marksTheMessageThatTheReturnPathNames() {
        assertThat(book.note(new Bounce.Hard(tagged(office.tag("welcome-1"))))).isTrue();
        var returned = Objects.requireNonNull(office.mail("welcome-1").returned());
        assertThat(returned.kind()).isEqualTo(Mail.Kind.HARD);
        assertThat(returned.said()).isEqualTo("550 nobody");
        assertThat(office.mail("welcome-1").hasArrived()).isFalse();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.LOST);
        assertThat(office.mails.lost(List.of(new EmailAddress("noor@example.org"), RIMA)))
                .containsExactly(RIMA);
        assertThat(office.mails.newest(Mails.Filter.RETURNED, null, 9)).hasSize(1);
    }

    @Test
    void marksTheMessageThatTheIdNames() {
        var byId = new Bounce.Notice(
                Optional.empty(), Optional.of(office.tag("welcome-1") + "@hub.example.org"), Optional.empty(), "");
        assertThat(book.note(new Bounce.Complaint(byId))).isTrue();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.LOST);
    }

    @Test
    void believesLessWhatNamesTheAddressOnly() {
        assertThat(book.note(new Bounce.Hard(BY_ADDRESS))).isTrue();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.DOUBTFUL);
        assertThat(office.mails.lost(List.of(RIMA))).isEmpty();
        assertThat(office.mail("welcome-1").hasArrived()).isTrue();
    }

    @Test
    void looksAWeekBackForAnAddress() {
        office.clock.turn(BounceBook.MEMORY.plusDays(1));
        assertThat(book.note(new Bounce.Hard(BY_ADDRESS))).isFalse();
    }

    @Test
    void notesTheSameOnce() {
        var hard = new Bounce.Hard(tagged(office.tag("welcome-1")));
        assertThat(book.note(hard)).isTrue();
        office.clock.turn(Duration.ofHours(1));
        assertThat(book.note(hard)).isFalse();
    }

    @Test
    void ignoresWhatIsAboutNoMessageOfOurs() {
        assertThat(book.note(new Bounce.Hard(tagged("0123456789abcdef0123456789abcdef"))))
                .isFalse();
        assertThat(book.note(new Bounce.AutoReply())).isFalse();
        assertThat(book.note(new Bounce.NotABounce())).isFalse();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.GOOD);
    }

    @Test
    void doesNotBlameTheAddressForOurFaults() {
        book.note(new Bounce.OurFault(tagged(office.tag("welcome-1")), Bounce.Reason.SPAM));
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.GOOD);
        assertThat(office.mails.newest(Mails.Filter.RETURNED, null, 9)).hasSize(1);
    }

    private static Bounce.Notice tagged(String tag) {
        return new Bounce.Notice(Optional.of(tag), Optional.empty(), Optional.empty(), "550 nobody");
    }
}
