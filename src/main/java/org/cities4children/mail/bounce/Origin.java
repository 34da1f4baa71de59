package org.cities4children.mail.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.EmailAddress;

/** By what a bounce's message can be found. */
record Origin(Optional<String> tag, Optional<String> messageId) {

    /** Where servers write to which of our addresses a mail came. */
    private static final List<String> ENVELOPES = List.of(
            "x-original-to", "delivered-to", "x-delivered-to", "envelope-to", "x-envelope-to", "x-rcpt-to", "to");

    private static final Pattern TAG = Pattern.compile("\\+([0-9A-Za-z]{16,64})@");
    private static final Pattern ID = Pattern.compile("<?([^<>\\s\\p{Cntrl}]{3,200}@[^<>\\s\\p{Cntrl}]{1,200})>?");

    static Origin of(Piece mail, List<Headers> originals) {
        var tag = ENVELOPES.stream()
                .flatMap(mail.headers()::all)
                .map(TAG::matcher)
                .filter(Matcher::find)
                .map(it -> it.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
        var id = Stream.concat(
                        originals.stream().flatMap(it -> it.all("message-id")),
                        Stream.of("in-reply-to", "references").flatMap(mail.headers()::all))
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(it -> it.group(1))
                .findFirst();
        return new Origin(tag, id);
    }

    Bounce.Notice notice(Optional<EmailAddress> recipient, String said) {
        return new Bounce.Notice(tag, messageId, recipient, said.strip());
    }
}
