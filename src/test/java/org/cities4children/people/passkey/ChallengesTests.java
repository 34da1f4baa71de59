package org.cities4children.people.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cities4children.TestDatabase;
import org.cities4children.people.passkey.Challenges.Purpose;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ChallengesTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private JdbcClient jdbc;
    private Challenges challenges;

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        challenges = new Challenges(jdbc, clock);
    }

    @Test
    void worksOnce() {
        var made = challenges.make(Purpose.CREATION, "a session");
        assertThat(made).hasSize(32);
        assertThat(challenges.take(Purpose.CREATION, "a session")).contains(made);
        assertThat(challenges.take(Purpose.CREATION, "a session")).isEmpty();
    }

    @Test
    void worksForFiveMinutesOnly() {
        challenges.make(Purpose.CREATION, "a session");
        clock.pass(Duration.ofMinutes(5));
        assertThat(challenges.take(Purpose.CREATION, "a session")).isEmpty();
    }

    @Test
    void worksForWhomItWasMadeAndForNothingElse() {
        var made = challenges.make(Purpose.RECOGNITION, "a browser");
        assertThat(challenges.take(Purpose.RECOGNITION, "another browser")).isEmpty();
        assertThat(challenges.take(Purpose.CREATION, "a browser")).isEmpty();
        assertThat(challenges.take(Purpose.RECOGNITION, "a browser")).contains(made);
    }

    @Test
    void isReplacedByTheNext() {
        var first = challenges.make(Purpose.CREATION, "a session");
        var second = challenges.make(Purpose.CREATION, "a session");
        assertThat(second).isNotEqualTo(first);
        assertThat(challenges.take(Purpose.CREATION, "a session")).contains(second);
        assertThat(challenges.take(Purpose.CREATION, "a session")).isEmpty();
    }

    @Test
    void isForgottenInTime() {
        challenges.make(Purpose.CREATION, "a session");
        challenges.forgetOld();
        assertThat(rows()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(6));
        challenges.forgetOld();
        assertThat(rows()).isZero();
    }

    private int rows() {
        return jdbc.sql("select count(*) from people.challenges")
                .query(Integer.class)
                .single();
    }
}
