package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.runtime.limit.LimitsInTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TurnstileTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:03:20Z"));
    private Turnstile turnstile;
    private Turnstile otherNode;

    @BeforeEach
    void begin() {
        var jdbc = JdbcClient.create(TestDatabase.with("runtime"));
        turnstile = new Turnstile(LimitsInTests.of(jdbc, clock), new Turnstile.Settings(3, 2));
        otherNode = new Turnstile(LimitsInTests.of(jdbc, clock), new Turnstile.Settings(3, 2));
    }

    @Test
    void letsSoManyThroughAndNoMoreOnAllNodesTogether() {
        assertThat(pass("192.0.2.7")).isTrue();
        assertThat(otherNode.pause(Door.CONTACT, "192.0.2.7")).isZero();
        assertThat(pass("192.0.2.7")).isTrue();
        assertThat(pass("192.0.2.7")).isFalse();
        assertThat(otherNode.pause(Door.CONTACT, "192.0.2.7")).isPositive();
    }

    @Test
    void countsEveryConnectionAndDoorByItself() {
        spend("192.0.2.7");
        assertThat(pass("192.0.2.8")).isTrue();
        assertThat(turnstile.pause(Door.CONCERN, "192.0.2.7")).isZero();
    }

    @Test
    void takesAHouseholdsIpv6AddressesForOne() {
        spend("2001:db8:1:2:aaaa::1");
        assertThat(pass("2001:db8:1:2:bbbb::9")).isFalse();
        assertThat(pass("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void letsFewerSubscribe() {
        assertThat(turnstile.pause(Door.NEWSLETTER, "192.0.2.7")).isZero();
        assertThat(turnstile.pause(Door.NEWSLETTER, "192.0.2.7")).isZero();
        assertThat(turnstile.pause(Door.NEWSLETTER, "192.0.2.7")).isPositive();
    }

    @Test
    void opensAgainWhenTheTimeItNamedIsOver() {
        spend("192.0.2.7");
        var pause = turnstile.pause(Door.CONTACT, "192.0.2.7");
        assertThat(pause).isEqualTo(Duration.ofMinutes(10));
        clock.pass(pause);
        assertThat(pass("192.0.2.7")).isTrue();
    }

    private void spend(String address) {
        pass(address);
        pass(address);
        pass(address);
    }

    private boolean pass(String address) {
        return turnstile.pause(Door.CONTACT, address).isZero();
    }
}
