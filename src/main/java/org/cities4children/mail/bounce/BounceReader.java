package org.cities4children.mail.bounce;

import java.util.Locale;
import java.util.stream.Stream;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.Bounces;
import org.springframework.stereotype.Component;

/** Reads bounces: reports first, then answers of machines, then sentences. */
@Component
class BounceReader implements Bounces {

    @Override
    public Bounce read(byte[] mail) {
        var whole = Piece.of(mail, ENOUGH);
        var leaves = Leaves.of(whole);
        var notice = PlainNotice.of(whole, leaves.words());
        var originals =
                Stream.concat(leaves.originals(), Stream.of(notice.below())).toList();
        var origin = Origin.of(whole, originals);
        var feedback = leaves.feedback().findFirst();
        if (feedback.isPresent()) {
            var fields = Headers.of(Decoding.lines(feedback.get()));
            return new FeedbackReport(fields, originals).bounce(origin);
        }
        var report = StatusReport.of(leaves.statuses());
        if (!report.isEmpty()) {
            return report.bounce(origin, notice.words());
        }
        if (isAnswer(whole.headers(), notice)) {
            return new Bounce.AutoReply();
        }
        return notice.isBounce() || isCutReport(whole) ? notice.bounce(origin) : new Bounce.NotABounce();
    }

    private static boolean isCutReport(Piece mail) {
        return mail.type().equals("multipart/report")
                && mail.headers()
                        .parameter("content-type", "report-type")
                        .orElse("")
                        .equalsIgnoreCase("delivery-status");
    }

    /** Whether it says that somebody is away, or that a mail was opened. */
    private static boolean isAnswer(Headers headers, PlainNotice notice) {
        var submitted = headers.text("auto-submitted").toLowerCase(Locale.ROOT);
        var precedence = headers.text("precedence").toLowerCase(Locale.ROOT);
        boolean opened = headers.text("content-type").toLowerCase(Locale.ROOT).contains("disposition-notification");
        boolean answers = headers.has("x-autoreply")
                || headers.has("x-autorespond")
                || precedence.equals("auto_reply")
                || (submitted.startsWith("auto-replied") && !notice.isBounce());
        return opened
                || answers
                || (Phrases.AWAY.areIn(headers.decoded("subject")) && !headers.has("x-failed-recipients"));
    }
}
