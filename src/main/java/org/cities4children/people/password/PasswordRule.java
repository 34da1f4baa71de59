package org.cities4children.people.password;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken (OWASP ASVS 5.0, 6.2; NIST SP 800-63B-4, 3.1.1.2): long enough, not among the leaked ones,
 * not the person's own name or address; nothing is asked of the kinds of letters in them.
 */
@Component
public class PasswordRule {

    /** Least characters. */
    public static final int SHORTEST = 8;

    /** Most characters. */
    public static final int LONGEST = 256;

    private static final int MOST_BYTES = 1024;

    private final Leaked leaked = Leaked.read();

    PasswordRule() {}

    /** What to do about a password that is not taken, or nothing. */
    public Optional<String> mistake(String password, String email, Words words) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(words.t("people.password.short", SHORTEST));
        }
        if (length > LONGEST || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(words.t("people.password.long", LONGEST));
        }
        if (leaked.has(password) || isOfThem(password, email)) {
            return Optional.of(words.t("people.password.leaked"));
        }
        return Optional.empty();
    }

    private static boolean isOfThem(String password, String email) {
        var small = password.toLowerCase(Locale.ROOT);
        var address = email.toLowerCase(Locale.ROOT);
        return small.equals(address) || address.startsWith(small + "@");
    }
}
