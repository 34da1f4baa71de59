package org.cities4children.mail.bounce;

import static org.cities4children.mail.bounce.Specimen.OURS;
import static org.cities4children.mail.bounce.Specimen.RIMA;
import static org.cities4children.mail.bounce.Specimen.TAG;
import static org.cities4children.mail.bounce.Specimen.original;
import static org.cities4children.mail.bounce.Specimen.plain;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.mail.bounce.Specimen.Meaning;

/** Bounces of servers that write sentences, complaints, answers of machines, and what only looks like them. */
final class Sentences {

    private static final String DAEMON = "Mail Delivery Subsystem <mailer-daemon@example.org>";

    private Sentences() {}

    static Stream<Specimen> all() {
        return Stream.of(servers(), languages(), complaints(), answers(), ordinary())
                .flatMap(List::stream);
    }

    private static List<Specimen> servers() {
        var copy = "\n--- Below this line is a copy of the message.\n\n" + original(RIMA) + "\nHello";
        return List.of(
                bounce(
                        "qmail, nobody",
                        "MAILER-DAEMON@example.org",
                        "failure notice",
                        "Hi. This is the qmail-send program at example.org.\nI wasn't able to deliver your message to the following addresses.\nThis is a permanent error.\n\n<"
                                + RIMA + ">:\nSorry, no mailbox here by that name. (#5.1.1)\n" + copy,
                        Meaning.HARD),
                bounce(
                        "qmail, full",
                        "MAILER-DAEMON@example.org",
                        "failure notice",
                        "Hi. This is the qmail-send program at example.org.\n\n<" + RIMA
                                + ">:\nThe user's mailbox is over quota. (#5.2.2)\n" + copy,
                        Meaning.SOFT),
                bounce(
                        "qmail, gave up",
                        "MAILER-DAEMON@example.org",
                        "failure notice",
                        "Hi. This is the qmail-send program at example.org.\n\n<" + RIMA
                                + ">:\nSorry, I couldn't establish an SMTP connection: connection timed out. I'm not going to try again; this message has been in the queue too long. (#4.4.1)\n"
                                + copy,
                        Meaning.SOFT),
                exim(
                        "exim, nobody",
                        "    host mx.example.org [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<"
                                + RIMA + ">:\n    550 5.1.1 unknown user",
                        Meaning.HARD),
                exim("exim, unroutable", "    Unrouteable address", Meaning.HARD),
                exim(
                        "exim, full",
                        "    mailbox is full (MTA-imposed quota exceeded while writing to file)",
                        Meaning.SOFT),
                exim(
                        "exim, retry timeout",
                        "    host mx.example.org [192.0.2.7]: retry timeout exceeded",
                        Meaning.SOFT),
                exim("exim, bad name", "    550 5.7.1 192.0.2.9 is listed in our blacklist", Meaning.OURS),
                bounce(
                        "exim, delayed",
                        DAEMON,
                        "Warning: message 1abC-000 delayed 24 hours",
                        "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients.\n\n  "
                                + RIMA + "\n    Delay reason: no such host at the moment",
                        Meaning.SOFT),
                bounce(
                        "sendmail, old",
                        DAEMON,
                        "Returned mail: see transcript for details",
                        "The original message was received at Mon, 23 Nov 2026\n\n   ----- The following addresses had permanent fatal errors -----\n<"
                                + RIMA + ">\n    (reason: 550 5.1.1 <" + RIMA
                                + ">... User unknown)\n\n   ----- Transcript of session follows -----\n550 5.1.1 User unknown",
                        Meaning.HARD),
                bounce(
                        "gmail, old",
                        DAEMON,
                        "Delivery Status Notification (Failure)",
                        "Delivery to the following recipient failed permanently:\n\n     " + RIMA
                                + "\n\nTechnical details of permanent failure:\nThe error that the other server returned was:\n550 550 5.1.1 no such user here\n\n----- Original message -----\n\n"
                                + original(RIMA),
                        Meaning.HARD),
                bounce(
                        "gmail, old, later",
                        DAEMON,
                        "Delivery Status Notification (Delay)",
                        "This is an automatically generated Delivery Status Notification\n\nDelivery to the following recipient has been delayed:\n\n     "
                                + RIMA,
                        Meaning.SOFT),
                bounce(
                        "exchange, old",
                        "System Administrator <postmaster@example.org>",
                        "Undeliverable: Welcome",
                        "Your message did not reach some or all of the intended recipients.\n\n      Subject: Welcome\n\nThe following recipient(s) could not be reached:\n\n      "
                                + RIMA
                                + " on 23/11/2026\n            The e-mail account does not exist at the organization this message was sent to.",
                        Meaning.HARD),
                bounce(
                        "yahoo, old",
                        "MAILER-DAEMON@example.org",
                        "Failure Notice",
                        "Sorry, we were unable to deliver your message to the following address.\n\n<" + RIMA
                                + ">:\n554: delivery error: This user doesn't have an example.org account\n\n--- Below this line is a copy of the message.\n\n"
                                + original(RIMA),
                        Meaning.HARD),
                bounce(
                        "domino",
                        "postmaster@example.org",
                        "DELIVERY FAILURE: User rima (" + RIMA + ") not listed in Domino Directory",
                        "Your message\n\n  Subject: Welcome\n\nwas not delivered to:\n\n  " + RIMA
                                + "\n\nbecause:\n\n  User rima (" + RIMA + ") not listed in Domino Directory",
                        Meaning.HARD),
                bounce(
                        "groupwise",
                        "Mailer-Daemon@example.org",
                        "Message status - undeliverable",
                        "The message that you sent was undeliverable to the following:\n\trima (unknown user)\n\t"
                                + RIMA + " unknown user",
                        Meaning.HARD),
                bounce(
                        "mdaemon",
                        "MDaemon@example.org",
                        "Permanent Delivery Failure",
                        "The attached message had PERMANENT fatal delivery errors!\n\nFailed address: " + RIMA
                                + "\n\n--- Session Transcript ---\n<-- 550 5.1.1 Recipient unknown",
                        Meaning.HARD),
                bounce(
                        "courier",
                        "\"Courier mail server\" <postmaster@example.org>",
                        "NOTICE: mail delivery status.",
                        "The following message could not be delivered:\n\n<" + RIMA
                                + ">:\n    mx.example.org [192.0.2.7]:\n<<< 550 User unknown.",
                        Meaning.HARD),
                bounce(
                        "mimecast",
                        "postmaster@example.org",
                        "[Postmaster] Email Delivery Failure",
                        "This is a delivery failure notification message.\n\n Recipient: " + RIMA
                                + "\n Reason: 550 Rejected by the anti-spoofing policy",
                        Meaning.OURS));
    }

    private static List<Specimen> languages() {
        return List.of(
                bounce(
                        "german",
                        "postmaster@example.de",
                        "Unzustellbar: Welcome",
                        "Ihre Nachricht konnte nicht zugestellt werden:\n\n" + RIMA
                                + "\nDie E-Mail-Adresse wurde nicht gefunden.",
                        Meaning.HARD),
                bounce(
                        "german, full",
                        "postmaster@example.de",
                        "Unzustellbar: Welcome",
                        "Ihre Nachricht konnte nicht zugestellt werden an " + RIMA
                                + "\nDas Postfach des Empfängers ist voll.",
                        Meaning.SOFT),
                bounce(
                        "french",
                        "postmaster@example.fr",
                        "Échec de la remise du message",
                        "Votre message n'a pas pu être remis à :\n" + RIMA + "\nL'adresse n'existe pas.",
                        Meaning.HARD),
                bounce(
                        "spanish",
                        "postmaster@example.es",
                        "No se pudo entregar: Welcome",
                        "No se ha podido entregar el mensaje a:\n" + RIMA + "\nLa dirección no existe.",
                        Meaning.HARD),
                bounce(
                        "portuguese",
                        "postmaster@example.pt",
                        "Falha na entrega",
                        "A sua mensagem não foi entregue a " + RIMA + ".\nA caixa de correio está cheia.",
                        Meaning.SOFT),
                bounce(
                        "russian",
                        "mailer-daemon@example.ru",
                        "Недоставленное сообщение",
                        "Письмо не доставлено:\n" + RIMA + "\nТакой пользователь не найден.",
                        Meaning.HARD),
                bounce(
                        "chinese",
                        "postmaster@example.cn",
                        "系统退信",
                        "很抱歉,您的邮件被退回:无法投递到 " + RIMA + " ,原因:收件人不存在",
                        Meaning.HARD),
                bounce(
                        "subject in encoded words",
                        "postmaster@example.fr",
                        "=?utf-8?Q?=C3=89chec_de_la_remise?=",
                        "Adresse : " + RIMA + "\nDestinataire inconnu",
                        Meaning.HARD));
    }

    private static List<Specimen> complaints() {
        return List.of(
                new Specimen("complaint", feedback("abuse", "Original-Rcpt-To: " + RIMA), Meaning.COMPLAINT, RIMA),
                new Specimen(
                        "complaint without the reader",
                        feedback("abuse", "Source-IP: 192.0.2.9").replace("To: " + RIMA, "To: redacted"),
                        Meaning.COMPLAINT,
                        null),
                new Specimen("fraud", feedback("fraud", "Original-Rcpt-To: <" + RIMA + ">"), Meaning.COMPLAINT, RIMA),
                new Specimen(
                        "not spam after all", feedback("not-spam", "Original-Rcpt-To: " + RIMA), Meaning.NOTHING, null),
                new Specimen("not proved", feedback("auth-failure", "Original-Rcpt-To: " + RIMA), Meaning.OURS, RIMA));
    }

    private static List<Specimen> answers() {
        return List.of(
                answer("away", "Rima Khan <" + RIMA + ">", "Out of office: Welcome", "Auto-Submitted: auto-replied\n"),
                answer("away, german", "Rima <" + RIMA + ">", "Automatische Antwort: Welcome", ""),
                answer("away, french", "Rima <" + RIMA + ">", "Réponse automatique : Welcome", ""),
                answer("away, encoded", "Rima <" + RIMA + ">", "=?utf-8?B?UsOpcG9uc2UgYXV0b21hdGlxdWU=?=", ""),
                answer("away, by header alone", "Rima <" + RIMA + ">", "Re: Welcome", "X-Autoreply: yes\n"),
                answer(
                        "ticket",
                        "Help <help@example.org>",
                        "[#4711] We have your message",
                        "Auto-Submitted: auto-replied\n"),
                new Specimen("opened", """
                        Return-Path: <>
                        From: Rima <%s>
                        To: %s
                        Subject: Read: Welcome
                        Content-Type: multipart/report; report-type=disposition-notification; boundary=b

                        --b
                        Content-Type: text/plain

                        Your message was displayed.
                        --b
                        Content-Type: message/disposition-notification

                        Final-Recipient: rfc822;%s
                        Disposition: manual-action/MDN-sent-manually; displayed
                        --b--
                        """.formatted(RIMA, OURS, RIMA), Meaning.ANSWER, null));
    }

    private static List<Specimen> ordinary() {
        return List.of(
                new Specimen("a question", """
                        Return-Path: <%s>
                        From: Rima <%s>
                        To: %s
                        Subject: Re: Welcome

                        Thank you! One address of my colleague does not exist any more, and his mailbox is full.
                        """.formatted(RIMA, RIMA, OURS), Meaning.NOTHING, null),
                new Specimen("a bounce that somebody quotes", """
                        Return-Path: <%s>
                        From: Rima <%s>
                        To: %s
                        Subject: Fwd: Undelivered Mail Returned to Sender

                        > <noor@example.org>: 550 5.1.1 User unknown
                        """.formatted(RIMA, RIMA, OURS), Meaning.NOTHING, null),
                new Specimen(
                        "spam",
                        "Return-Path: <x@example.net>\nFrom: Prize <x@example.net>\nTo: " + OURS
                                + "\nSubject: You have won\n\nClick!\n",
                        Meaning.NOTHING,
                        null),
                new Specimen("nothing at all", "", Meaning.NOTHING, null));
    }

    private static Specimen bounce(String name, String from, String subject, String words, Meaning meaning) {
        return new Specimen(name, plain(from, subject, words), meaning, RIMA);
    }

    private static Specimen exim(String name, String reason, Meaning meaning) {
        var words =
                "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  "
                        + RIMA + "\n" + reason
                        + "\n\n------ This is a copy of the message, including all the headers. ------\n\n"
                        + original(RIMA) + "\nHello";
        return new Specimen(
                name,
                plain(
                        DAEMON,
                        "Mail delivery failed: returning message to sender",
                        "X-Failed-Recipients: " + RIMA + "\nAuto-Submitted: auto-replied\n",
                        words),
                meaning,
                RIMA);
    }

    private static Specimen answer(String name, String from, String subject, String headers) {
        return new Specimen(
                name,
                plain(from, subject, headers, "I am back in January. Until then my mailbox is full of snow."),
                Meaning.ANSWER,
                null);
    }

    private static String feedback(String type, String more) {
        return """
                From: <feedback@example.net>
                To: %s
                Subject: FW: Welcome
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="fb"

                --fb
                Content-Type: text/plain

                This is an abuse report for a message received from 192.0.2.9.
                --fb
                Content-Type: message/feedback-report

                Feedback-Type: %s
                User-Agent: Loop/1.0
                Version: 1
                %s
                --fb
                Content-Type: message/rfc822

                %s
                Hello
                --fb--
                """.formatted("complaints+" + TAG + "@hub.example.org", type, more, original(RIMA));
    }
}
