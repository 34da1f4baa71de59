package org.cities4children.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cities4children.mail.PostOffice.RIMA;
import static org.cities4children.mail.PostOffice.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.cities4children.mail.Bounces;
import org.cities4children.mail.Mails.Standing;
import org.cities4children.mail.PostOffice;
import org.cities4children.mail.outbox.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTests {

    private final PostOffice office = new PostOffice();
    private final GreenMail greenMail =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});

    @BeforeEach
    void open() {
        greenMail.start();
        greenMail.setUser("bounces@hub.example.org", "bounces", "sesame");
        office.outbox.put(message("welcome-1"));
        var queue = office.bean(Queue.class);
        queue.sent(queue.take().orElseThrow(), "250 taken");
    }

    @AfterEach
    void close() {
        greenMail.stop();
    }

    @Test
    void marksTheMessageThatCameBackAndLeavesTheMailboxAsItWas() throws Exception {
        arrives("From: Rima <rima@example.org>\nSubject: Hello\n\nIs anybody there?");
        arrives(bounce());
        mailbox().run();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.LOST);
        assertThat(greenMail.getReceivedMessages()).hasSize(2).allMatch(it -> !isSeen(it));
    }

    @Test
    void readsEachMailOnceAndGoesOnFromThere() throws Exception {
        mailbox().run();
        arrives(bounce());
        mailbox().run();
        office.jdbc.sql("delete from mail.bounces").update();
        mailbox().run();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.GOOD);
        arrives(bounce().replace("5.1.1", "4.2.2"));
        mailbox().run();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.DOUBTFUL);
    }

    @Test
    void goesOnAfterAMailThatIsMadeToStopIt() throws Exception {
        arrives("Return-Path: <>\nFrom: mailer-daemon@example.org\nSubject: failure notice\n"
                + "In-Reply-To: <\u0000nobody@example.org>\n\nrima\u0000@example.org could not be delivered \ud83e");
        arrives(bounce());
        mailbox().run();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.LOST);
    }

    @Test
    void passesOverWhatItCannotUnderstand() throws Exception {
        arrives(bounce());
        Bounces mistaken = _ -> {
            throw new IllegalStateException("a mistake of ours");
        };
        var mailbox = new Mailbox(settings(), mistaken, office.bean(BounceBook.class), office.bean(Bookmark.class));
        mailbox.run();
        arrives(bounce().replace("5.1.1", "4.2.2"));
        mailbox().run();
        assertThat(office.mails.standing(RIMA)).isEqualTo(Standing.DOUBTFUL);
    }

    @Test
    void waitsForAMailboxThatIsAway() {
        var mailbox = mailbox();
        greenMail.stop();
        assertThatCode(mailbox::run).doesNotThrowAnyException();
    }

    private Mailbox mailbox() {
        var settings =
                new MailboxSettings("127.0.0.1", greenMail.getImap().getPort(), false, "bounces", "sesame", "INBOX");
        return new Mailbox(
                settings, office.bean(Bounces.class), office.bean(BounceBook.class), office.bean(Bookmark.class));
    }

    private MailboxSettings settings() {
        return new MailboxSettings("127.0.0.1", greenMail.getImap().getPort(), false, "bounces", "sesame", "INBOX");
    }

    private String bounce() {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@example.org
                To: bounces+%s@hub.example.org
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; rima@example.org
                Action: failed
                Status: 5.1.1
                --b--
                """.formatted(office.tag("welcome-1"));
    }

    private void arrives(String mail) throws Exception {
        var message = new MimeMessage(
                GreenMailUtil.getSession(greenMail.getSmtp().getServerSetup()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        greenMail.getUserManager().getUser("bounces").deliver(message);
    }

    private static boolean isSeen(MimeMessage message) {
        try {
            return message.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
