package org.cities4children.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.mail.PostOffice.RIMA;
import static org.cities4children.mail.PostOffice.message;
import static org.cities4children.mail.PostOffice.secret;

import java.time.Duration;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailState;
import org.cities4children.mail.Mails.Standing;
import org.cities4children.mail.PostOffice;
import org.junit.jupiter.api.Test;

class ForgettingTests {

    private final PostOffice office = new PostOffice();
    private final Queue queue = office.bean(Queue.class);
    private final Forgetting forgetting = office.bean(Forgetting.class);

    @Test
    void erasesASecretOnceTheServerHasIt() {
        office.outbox.put(secret("link-1"));
        queue.sent(queue.take().orElseThrow(), "250 taken");
        assertThat(everything()).doesNotContain("sign-in/link-1");
    }

    @Test
    void forgetsWordsAndAddressAfterAMonthAndTheRowAfterAYear() {
        office.outbox.put(message("welcome-1"));
        queue.sent(queue.take().orElseThrow(), "250 taken for rima@example.org");
        bounced("hard", "550 rima@example.org unknown");

        office.clock.turn(Duration.ofDays(29));
        forgetting.forgetOld();
        assertThat(office.mail("welcome-1").parts()).hasSize(2);

        office.clock.turn(Duration.ofDays(2));
        forgetting.forgetOld();
        assertThat(everything()).doesNotContain("rima", "Welcome", "joining");
        assertThat(office.mail("welcome-1").to()).isNull();
        assertThat(office.mail("welcome-1").hasArrived()).isFalse();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.LOST);

        office.clock.turn(Duration.ofDays(340));
        forgetting.forgetOld();
        assertThat(office.mails.withKey("welcome-1")).isEmpty();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.GOOD);
    }

    @Test
    void keepsWhatStillWaits() {
        office.outbox.put(message("welcome-1"));
        forgetting.forgetOld();
        assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.WAITING);
        office.clock.turn(Duration.ofDays(31));
        forgetting.forgetOld();
        assertThat(office.mail("welcome-1").state()).isEqualTo(MailState.EXPIRED);
    }

    @Test
    void trustsAnAddressAgainAfterThirtyCleanDays() {
        for (int i = 0; i < KeptMails.MOST_SOFT; i++) {
            office.outbox.put(message("reminder-" + i, new EmailAddress("Rima@Example.org")));
            queue.sent(queue.take().orElseThrow(), "250 taken");
            assertThat(office.mails.standing(RIMA)).isEqualTo(i == 0 ? Standing.GOOD : Standing.DOUBTFUL);
            bounced("soft", "452 full");
        }
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.LOST);
        office.clock.turn(Duration.ofDays(30));
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.GOOD);
    }

    private void bounced(String kind, String said) {
        office.jdbc.sql("""
                        insert into mail.bounces (id, message, recipient_hash, kind, at, said)
                        select gen_random_uuid(), id, recipient_hash, :kind, settled, :said from mail.messages
                        where settled is not null on conflict do nothing
                        """).param("kind", kind).param("said", said).update();
    }

    private String everything() {
        return String.join(
                        "\n",
                        office.jdbc
                                .sql("select messages::text from mail.messages")
                                .query(String.class)
                                .list())
                + String.join(
                        "\n",
                        office.jdbc
                                .sql("select bounces::text from mail.bounces")
                                .query(String.class)
                                .list());
    }
}
