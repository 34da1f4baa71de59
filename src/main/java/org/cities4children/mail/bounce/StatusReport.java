package org.cities4children.mail.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.EmailAddress;

/** A delivery status notification (RFC 3464): what happened to each recipient. Ours have one. */
record StatusReport(List<Headers> recipients) {

    StatusReport {
        recipients = List.copyOf(recipients);
    }

    static StatusReport of(Stream<Piece> parts) {
        return new StatusReport(parts.flatMap(it -> groups(Decoding.lines(it)).stream())
                .filter(StatusReport::isOfRecipient)
                .toList());
    }

    private static boolean isOfRecipient(Headers group) {
        return group.has("final-recipient") || group.has("action") || group.has("status");
    }

    private static List<Headers> groups(List<String> lines) {
        var groups = new ArrayList<Headers>();
        int start = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isBlank()) {
                if (at > start) {
                    groups.add(Headers.of(lines.subList(start, at)));
                }
                start = at + 1;
            }
        }
        return groups;
    }

    boolean isEmpty() {
        return recipients.isEmpty();
    }

    /** The worst that it says; {@code words} are asked when it says nothing of the reason. */
    Bounce bounce(Origin origin, String words) {
        var failed = recipients.stream().filter(it -> isAction(it, "fail")).findFirst();
        if (failed.isPresent()) {
            return failed(failed.get(), origin, words);
        }
        var delayed = recipients.stream().filter(it -> isAction(it, "delay")).findFirst();
        if (delayed.isPresent()) {
            return new Bounce.Soft(origin.notice(recipient(delayed.get()), said(delayed.get())));
        }
        // Some forget the action; a status tells enough.
        return recipients.stream()
                .filter(it -> !it.has("action") && !it.text("status").startsWith("2"))
                .findFirst()
                .map(it -> failed(it, origin, words))
                .orElseGet(Bounce.NotABounce::new);
    }

    private static Bounce failed(Headers recipient, Origin origin, String words) {
        var status = recipient.text("status");
        var said = said(recipient);
        var diagnosis = Diagnosis.of(status, said);
        if (diagnosis == Diagnosis.UNCLEAR
                || (said.isEmpty() && diagnosis == Diagnosis.SOFT && !status.startsWith("4"))) {
            diagnosis = Diagnosis.of(status, words);
        }
        return diagnosis.bounce(origin.notice(recipient(recipient), said.isEmpty() ? status : said));
    }

    private static boolean isAction(Headers recipient, String beginning) {
        return recipient.text("action").strip().toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private static String said(Headers recipient) {
        return recipient.decoded("diagnostic-code");
    }

    // First whom we wrote to: an address that forwards to another is ours to give up, the other is not.
    private static Optional<EmailAddress> recipient(Headers recipient) {
        return Stream.of("original-recipient", "final-recipient", "x-actual-recipient")
                .map(recipient::text)
                .map(StatusReport::withoutType)
                .map(Addresses::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String withoutType(String value) {
        int end = value.indexOf(';');
        return end < 0 ? value : value.substring(end + 1);
    }
}
