package org.cities4children.mail.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.EmailAddress;

/** A complaint (RFC 5965). */
record FeedbackReport(Headers fields, List<Headers> originals) {

    FeedbackReport {
        originals = List.copyOf(originals);
    }

    Bounce bounce(Origin origin) {
        return switch (fields.text("feedback-type").strip().toLowerCase(Locale.ROOT)) {
            case "not-spam" -> new Bounce.NotABounce();
            case "auth-failure", "dmarc" ->
                new Bounce.OurFault(origin.notice(recipient(), "auth-failure"), Bounce.Reason.AUTHENTICATION);
            case "virus" -> new Bounce.OurFault(origin.notice(recipient(), "virus"), Bounce.Reason.SPAM);
            default -> new Bounce.Complaint(origin.notice(recipient(), fields.text("feedback-type")));
        };
    }

    private Optional<EmailAddress> recipient() {
        var reported = Stream.of("original-rcpt-to", "original-recipient", "removal-recipient")
                .flatMap(fields::all);
        var written = originals.stream().flatMap(it -> it.all("to"));
        return Stream.concat(reported, written)
                .map(Addresses::first)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
