package org.cities4children.people.password;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that stand first in lists of leaked ones; looked up here, since nobody else is to hear of a password.
 */
final class Leaked {

    private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

    private final Set<String> passwords;

    private Leaked(Set<String> passwords) {
        this.passwords = passwords;
    }

    static Leaked read() {
        try (var in = Objects.requireNonNull(Leaked.class.getResourceAsStream(LIST), LIST);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new Leaked(text.readAllLines().stream().map(String::strip).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String password) {
        return passwords.contains(password.toLowerCase(Locale.ROOT));
    }
}
