package org.cities4children.mail.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cities4children.mail.EmailAddress;

/** Finds e-mail addresses in what machines write. */
final class Addresses {

    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[^\"\\\\\\r\\n]|\\\\.){1,64}\"@[\\p{L}\\p{M}\\p{N}.-]{3,253}");
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s<>()\\[\\]:;,\"@\\\\]{1,64}@[\\p{L}\\p{M}\\p{N}.-]{3,253}");
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)(mailer-?daemon|postmaster|mail-?daemon|no-?reply|abuse|helpdesk|support|root|bounces?\\b).*");
    private static final int MOST = 50;

    private Addresses() {}

    /** All of them, in their order. */
    static List<EmailAddress> in(String text) {
        var all = text.indexOf("\"@") >= 0
                ? QUOTED.matcher(text).results()
                : PLAIN.matcher(text).results();
        return all.limit(MOST)
                .map(MatchResult::group)
                .map(Addresses::withoutFullStop)
                .map(EmailAddress::of)
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<EmailAddress> first(String text) {
        return in(text).stream().findFirst();
    }

    /** Whether people do not have such an address. */
    static boolean isOfMachine(EmailAddress address) {
        return MACHINE.matcher(address.name()).matches();
    }

    private static String withoutFullStop(String text) {
        var end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return text.startsWith("'") ? text.substring(1, end) : text.substring(0, end);
    }
}
