package org.cities4children.mail.bounce;

import static org.cities4children.mail.bounce.Specimen.RIMA;
import static org.cities4children.mail.bounce.Specimen.original;
import static org.cities4children.mail.bounce.Specimen.report;
import static org.cities4children.mail.bounce.Specimen.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.mail.bounce.Specimen.Meaning;

/** Bounces of servers that write reports, in the shapes in which they come; the words are ours. */
final class Reports {

    private Reports() {}

    static Stream<Specimen> all() {
        return Stream.of(postfix(), exchange(), google(), others(), odd()).flatMap(List::stream);
    }

    private static List<Specimen> postfix() {
        return List.of(
                failed(
                        "postfix, nobody",
                        "5.1.1",
                        "550 5.1.1 <" + RIMA + ">: Recipient address rejected: User unknown in local recipient table",
                        Meaning.HARD),
                failed(
                        "postfix, virtual",
                        "5.1.1",
                        "550 5.1.1 <" + RIMA + ">: Recipient address rejected: User unknown in virtual mailbox table",
                        Meaning.HARD),
                failed("postfix, no host", "5.4.4", "", Meaning.HARD),
                failed(
                        "postfix, full",
                        "5.2.2",
                        "552 5.2.2 <" + RIMA + ">: mailbox is full: user has exceeded the quota",
                        Meaning.SOFT),
                failed("postfix, timed out for days", "4.4.1", "", Meaning.SOFT),
                failed(
                        "postfix, refused connection",
                        "4.4.1",
                        "connect to mx.example.org[192.0.2.7]:25: Connection refused",
                        Meaning.SOFT),
                failed(
                        "postfix, greylisted too long",
                        "4.7.1",
                        "450 4.7.1 <" + RIMA + ">: Recipient address rejected: Greylisted, please try again later",
                        Meaning.SOFT),
                failed("postfix, loop", "5.4.6", "mail for example.org loops back to myself", Meaning.SOFT),
                failed("postfix, relay", "5.7.1", "554 5.7.1 <" + RIMA + ">: Relay access denied", Meaning.OURS),
                failed(
                        "postfix, list of bad senders",
                        "5.7.1",
                        "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.example",
                        Meaning.OURS),
                failed("postfix, content", "5.7.1", "550 5.7.1 message content rejected", Meaning.OURS),
                failed("postfix, too large", "5.3.4", "552 5.3.4 Message size exceeds fixed limit", Meaning.SOFT),
                delayed("postfix, delayed", "4.4.1", "connect to mx.example.org: Connection timed out"),
                failed(
                        "postfix, alias",
                        "5.1.1",
                        "550 5.1.1 <old@elsewhere.example>: Recipient address rejected: User unknown",
                        Meaning.HARD));
    }

    private static List<Specimen> exchange() {
        return List.of(
                failed("exchange, nobody", "5.1.1", "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", Meaning.HARD),
                failed(
                        "exchange online, nobody",
                        "5.1.10",
                        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient " + RIMA
                                + " not found by SMTP address lookup",
                        Meaning.HARD),
                failed(
                        "exchange online, at the edge",
                        "5.4.1",
                        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
                        Meaning.HARD),
                failed(
                        "exchange, restricted",
                        "5.7.1",
                        "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized",
                        Meaning.OURS),
                failed(
                        "exchange, full",
                        "5.2.2",
                        "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException",
                        Meaning.SOFT),
                failed(
                        "exchange, disabled",
                        "5.2.1",
                        "550 5.2.1 STOREDRV.Deliver; the mailbox is disabled",
                        Meaning.HARD),
                failed(
                        "exchange, size",
                        "5.2.3",
                        "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient",
                        Meaning.SOFT),
                failed(
                        "exchange online, no domain",
                        "5.4.310",
                        "550 5.4.310 DNS domain example.org does not exist",
                        Meaning.HARD),
                failed(
                        "exchange online, tenant rule",
                        "5.7.133",
                        "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required",
                        Meaning.OURS),
                failed(
                        "exchange online, retry expired",
                        "4.4.7",
                        "550 4.4.7 QUEUE.Expired; message expired",
                        Meaning.SOFT),
                new Specimen(
                        "exchange, code in the status alone",
                        report(
                                "postmaster@example.org",
                                "Undeliverable: Welcome",
                                "Delivery has failed to these recipients or groups.",
                                status(RIMA, "failed", "5.1.1", ""),
                                original(RIMA)),
                        Meaning.HARD,
                        RIMA));
    }

    private static List<Specimen> google() {
        return List.of(
                failed(
                        "gmail, nobody",
                        "5.1.1",
                        "550-5.1.1 The email account that you tried to reach does not exist. Please try\n 550-5.1.1 double-checking the recipient's email address for typos",
                        Meaning.HARD),
                failed(
                        "gmail, sleeping",
                        "5.2.1",
                        "550 5.2.1 The email account that you tried to reach is disabled.",
                        Meaning.HARD),
                failed(
                        "gmail, out of storage",
                        "5.2.2",
                        "552-5.2.2 The recipient's inbox is out of storage space.",
                        Meaning.SOFT),
                failed(
                        "gmail, too quick",
                        "4.2.1",
                        "450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.",
                        Meaning.SOFT),
                failed(
                        "gmail, not proved",
                        "5.7.26",
                        "550-5.7.26 Unauthenticated email from hub.example.org is not accepted due to domain's DMARC policy.",
                        Meaning.OURS),
                failed(
                        "gmail, bad name",
                        "5.7.1",
                        "550-5.7.1 Our system has detected that this message is likely unsolicited mail.",
                        Meaning.OURS),
                failed(
                        "gmail, rate",
                        "4.7.28",
                        "421-4.7.28 unusual rate of mail from your IP address, rate limited",
                        Meaning.OURS),
                delayed("gmail, delayed", "4.4.1", "The recipient server did not accept our requests to connect."));
    }

    private static List<Specimen> others() {
        return List.of(
                failed(
                        "yahoo, nobody",
                        "5.0.0",
                        "554 delivery error: dd This user doesn't have an example.org account (" + RIMA + ") [0]",
                        Meaning.HARD),
                failed("yahoo, policy", "5.7.9", "554 5.7.9 Message not accepted for policy reasons.", Meaning.OURS),
                failed(
                        "outlook.com, nobody",
                        "5.5.0",
                        "550 5.5.0 Requested action not taken: mailbox unavailable",
                        Meaning.HARD),
                failed(
                        "outlook.com, blocked",
                        "5.7.1",
                        "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. part of their network is on our block list",
                        Meaning.OURS),
                failed("sendmail, nobody", "5.1.1", "550 5.1.1 <" + RIMA + ">... User unknown", Meaning.HARD),
                failed(
                        "sendmail, no such host",
                        "5.1.2",
                        "550 Host unknown (Name server: example.org: host not found)",
                        Meaning.HARD),
                failed("sendmail, general code", "5.0.0", "550 unknown user", Meaning.HARD),
                failed("sendmail, no code", "", "553 sorry, no mailbox here by that name", Meaning.HARD),
                failed("icloud, full", "5.2.2", "552 5.2.2 <" + RIMA + ">: user is over quota", Meaning.SOFT),
                failed("zimbra, suspended", "5.1.1", "550 5.1.1 account is closed", Meaning.HARD),
                failed("russian host, blocked account", "5.7.1", "550 5.7.1 user blocked for inactivity", Meaning.OURS),
                failed("german host, nobody", "5.0.0", "550 Empfänger unbekannt", Meaning.HARD),
                failed("french host, nobody", "5.0.0", "550 Adresse d'au moins un destinataire inconnue", Meaning.HARD),
                failed("spanish host, full", "5.0.0", "550 El buzón de correo está lleno", Meaning.SOFT),
                failed("portuguese host, nobody", "5.0.0", "550 Usuário desconhecido", Meaning.HARD),
                failed("chinese host, full", "5.0.0", "550 邮箱容量已满", Meaning.SOFT),
                failed("arabic host, nobody", "5.0.0", "550 المستخدم غير موجود", Meaning.HARD),
                failed(
                        "word of spam in the address only",
                        "5.1.1",
                        "550 5.1.1 <spam.policy@example.org>: User unknown",
                        Meaning.HARD),
                failed(
                        "sender verification",
                        "5.1.8",
                        "550 5.1.8 sender address rejected: domain not found",
                        Meaning.OURS),
                failed("nobody understands it", "5.0.0", "550 Ktulu fhtagn", Meaning.SOFT),
                failed("sign-in", "5.7.0", "530 5.7.0 authentication required", Meaning.OURS));
    }

    private static List<Specimen> odd() {
        var delivered = report(
                "postmaster@example.org",
                "Delivered: Welcome",
                "Your message was delivered.",
                status(RIMA, "delivered", "2.0.0", ""),
                original(RIMA));
        var forwarded = report(
                "MAILER-DAEMON@example.org",
                "Undelivered Mail Returned to Sender",
                "I'm sorry.",
                "Original-Recipient: rfc822;" + RIMA + "\n"
                        + status("new@elsewhere.example", "failed", "5.1.1", "550 5.1.1 User unknown"),
                original(RIMA));
        var noAction = report(
                "MAILER-DAEMON@example.org",
                "failure notice",
                "Sorry.",
                "Final-Recipient: RFC822; <" + RIMA + ">\nStatus: 5.1.1 (bad destination mailbox address)",
                original(RIMA));
        var utf8 = report(
                        "MAILER-DAEMON@example.org",
                        "Undeliverable",
                        "Sorry.",
                        "Final-Recipient: utf-8; ريما@example.org\nAction: failed\nStatus: 5.1.1",
                        original(RIMA))
                .replace("message/delivery-status", "message/global-delivery-status");
        var encoded = report(
                        "MAILER-DAEMON@example.org",
                        "Undeliverable",
                        "Sorry.",
                        Base64.getMimeEncoder(60, new byte[] {'\n'})
                                .encodeToString(status(RIMA, "failed", "5.1.1", "550 no such user")
                                        .getBytes(StandardCharsets.UTF_8)),
                        original(RIMA))
                .replace(
                        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\nArrival-Date: Mon, 23 Nov 2026 10:00:30 +0000\n\n",
                        "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n");
        var unbounded = report(
                        "MAILER-DAEMON@example.org",
                        "Undeliverable",
                        "Sorry.",
                        status(RIMA, "failed", "5.1.1", "550 no such user"),
                        original(RIMA))
                .replace("\tboundary=\"=_part/1\"\n", "");
        return List.of(
                new Specimen("delivered", delivered, Meaning.NOTHING, null),
                new Specimen("forwarded to somebody who is gone", forwarded, Meaning.HARD, RIMA),
                new Specimen("without an action", noAction, Meaning.HARD, RIMA),
                new Specimen("address of another script", utf8, Meaning.HARD, "ريما@example.org"),
                new Specimen("report in base64", encoded, Meaning.HARD, RIMA),
                new Specimen("boundary lost", unbounded, Meaning.HARD, RIMA));
    }

    private static Specimen failed(String name, String status, String said, Meaning meaning) {
        var mail = report(
                "MAILER-DAEMON@example.org (Mail Delivery System)",
                "Undelivered Mail Returned to Sender",
                "I'm sorry to have to tell you that your message could not be delivered.\n\n<" + RIMA + ">: " + said,
                status(RIMA, "failed", status, said),
                original(RIMA));
        return new Specimen(name, mail, meaning, RIMA);
    }

    private static Specimen delayed(String name, String status, String said) {
        var mail = report(
                "Mail Delivery System <MAILER-DAEMON@example.org>",
                "Delayed Mail (still being retried)",
                "THIS IS A WARNING ONLY. You do not have to send it again.",
                status(RIMA, "delayed", status, said),
                original(RIMA));
        return new Specimen(name, mail, Meaning.SOFT, RIMA);
    }
}
