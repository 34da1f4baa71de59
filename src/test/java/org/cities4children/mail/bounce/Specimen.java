package org.cities4children.mail.bounce;

import java.nio.charset.StandardCharsets;
import org.cities4children.mail.Bounce;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back, and what a person reads in it.
 *
 * @param recipient nothing when it names none
 */
record Specimen(
        String name, String mail, Meaning meaning, @Nullable String recipient) {

    static final String RIMA = "rima.khan@example.org";
    static final String TAG = "0123456789abcdef0123456789abcdef";
    static final String OURS = "bounces+" + TAG + "@hub.example.org";

    /** What it means. */
    enum Meaning {
        HARD,
        SOFT,
        COMPLAINT,
        OURS,
        ANSWER,
        NOTHING;

        static Meaning of(Bounce bounce) {
            return switch (bounce) {
                case Bounce.Hard _ -> HARD;
                case Bounce.Soft _ -> SOFT;
                case Bounce.Complaint _ -> COMPLAINT;
                case Bounce.OurFault _ -> OURS;
                case Bounce.AutoReply _ -> ANSWER;
                case Bounce.NotABounce _ -> NOTHING;
            };
        }
    }

    byte[] octets() {
        return mail.getBytes(StandardCharsets.UTF_8);
    }

    byte[] endingLinesWith(String end) {
        return mail.replace("\n", end).getBytes(StandardCharsets.UTF_8);
    }

    /** The headers of our own mail, as they come back. */
    static String original(String to) {
        return """
                Received: from hub.example.org by mx.example.org; Mon, 23 Nov 2026 10:00:00 +0000
                Date: Mon, 23 Nov 2026 10:00:00 +0000
                From: Cities4Children <no-reply@hub.example.org>
                To: %s
                Message-ID: <%s@hub.example.org>
                Subject: Welcome
                MIME-Version: 1.0
                Auto-Submitted: auto-generated
                """.formatted(to, TAG);
    }

    /** A mail of a server in plain words. */
    static String plain(String from, String subject, String words) {
        return plain(from, subject, "Auto-Submitted: auto-replied\n", words);
    }

    static String plain(String from, String subject, String headers, String words) {
        return """
                Return-Path: <>
                Delivered-To: %s
                From: %s
                To: %s
                Subject: %s
                Date: Mon, 23 Nov 2026 10:01:00 +0000
                %sContent-Type: text/plain; charset=utf-8

                %s
                """.formatted(OURS, from, OURS, subject, headers, words);
    }

    /** A report with its three parts (RFC 3464). */
    static String report(String from, String subject, String words, String status, String copy) {
        return """
                Return-Path: <>
                Delivered-To: %s
                From: %s
                To: %s
                Subject: %s
                Date: Mon, 23 Nov 2026 10:01:00 +0000
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                	boundary="=_part/1"

                This is a MIME-encapsulated message.

                --=_part/1
                Content-Type: text/plain; charset=utf-8

                %s

                --=_part/1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net
                Arrival-Date: Mon, 23 Nov 2026 10:00:30 +0000

                %s

                --=_part/1
                Content-Type: message/rfc822

                %s
                Hello
                --=_part/1--
                """.formatted(OURS, from, OURS, subject, words, status, copy);
    }

    static String status(String recipient, String action, String status, String said) {
        var group = "Final-Recipient: rfc822; " + recipient + "\nAction: " + action + "\nStatus: " + status;
        return said.isEmpty() ? group : group + "\nDiagnostic-Code: smtp; " + said;
    }
}
