package org.cities4children.people.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.cities4children.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private static final String EMAIL = "rima.of.the.street@example.org";

    /** Speaks in keys. */
    private static final Words KEYS = (Words) Proxy.newProxyInstance(
            Words.class.getClassLoader(),
            new Class<?>[] {Words.class},
            (_, _, arguments) -> String.valueOf(arguments[0]));

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the flyover hums at night",
                "নদীর ধারে সকাল",
                "        a        b",
                "zu-lang-ist-gut-zu-lang-ist-gut-zu-lang-ist-gut-zu-lang-ist-gut-zu-lang-ist-gut",
                "qpwoeirutyalskd"
            })
    void takesWhatIsLongEnoughWhateverItsLetters(String password) {
        assertThat(mistake(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "1234567", "😀😀😀😀😀😀😀"})
    void wantsEightCharactersAsPeopleCountThem(String password) {
        assertThat(mistake(password)).contains("people.password.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "PASSWORD", "12345678", "iloveyou", "football", "rima.of.the.street@example.org"})
    void refusesWhatOthersKnow(String password) {
        assertThat(mistake(password)).contains("people.password.leaked");
    }

    @Test
    void refusesTheNameOfTheAddressInAnyCase() {
        assertThat(mistake("Rima.of.the.Street")).contains("people.password.leaked");
    }

    @Test
    void refusesAFloodOfLetters() {
        assertThat(mistake("x".repeat(257))).contains("people.password.long");
        assertThat(mistake("x".repeat(256))).isEmpty();
        assertThat(mistake("😀".repeat(257))).contains("people.password.long");
    }

    private Optional<String> mistake(String password) {
        return rule.mistake(password, EMAIL, KEYS);
    }
}
