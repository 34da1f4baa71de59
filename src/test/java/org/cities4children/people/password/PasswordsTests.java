package org.cities4children.people.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cities4children.TestDatabase;
import org.cities4children.people.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasswordsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private JdbcClient jdbc;
    private Passwords passwords;
    private UUID rima;

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        passwords = new Passwords(jdbc);
        rima = Somebody.in(jdbc, CLOCK).called("Rima");
    }

    @Test
    void knowsAPasswordAgainAndNoOther() {
        passwords.set(rima, "the flyover hums at night");
        assertThat(passwords.isRight(rima, "the flyover hums at night")).isTrue();
        assertThat(passwords.isRight(rima, "the flyover hums at nigh")).isFalse();
        assertThat(passwords.isRight(rima, "")).isFalse();
    }

    @Test
    void looksAtEveryByteOfALongOne() {
        var first = "x".repeat(72);
        passwords.set(rima, first + "a");
        assertThat(passwords.isRight(rima, first + "b")).isFalse();
        assertThat(passwords.isRight(rima, first + "a")).isTrue();
    }

    @Test
    void takesTheSameLettersOfAnotherKeyboard() {
        passwords.set(rima, "café in the morning");
        assertThat(passwords.isRight(rima, "café in the morning")).isTrue();
    }

    @Test
    void letsNobodyInWhoHasNone() {
        assertThat(passwords.isRight(rima, "a password that nobody has")).isFalse();
        assertThat(passwords.isRight(null, "a password that nobody has")).isFalse();
        passwords.set(rima, "the flyover hums at night");
        passwords.set(rima, null);
        assertThat(passwords.isRight(rima, "the flyover hums at night")).isFalse();
    }

    @Test
    void keepsWhatIsMadeOfItOnly() {
        passwords.set(rima, "the flyover hums at night");
        var kept = jdbc.sql("select password from people.persons")
                .query(String.class)
                .single();
        assertThat(kept).startsWith("$argon2id$v=19$m=12288,t=3,p=1$").doesNotContain("flyover");
    }
}
