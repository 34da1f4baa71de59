package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TurnstileTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:03:20Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Turnstile turnstile = new Turnstile(clock, new Turnstile.Limits(3));

    @Test
    void letsSoManyThroughAndNoMore() {
        assertThat(pass("192.0.2.7")).isTrue();
        assertThat(pass("192.0.2.7")).isTrue();
        assertThat(pass("192.0.2.7")).isTrue();
        assertThat(pass("192.0.2.7")).isFalse();
    }

    @Test
    void countsEveryConnectionAndDoorByItself() {
        spend("192.0.2.7");
        assertThat(pass("192.0.2.8")).isTrue();
        assertThat(turnstile.passes(Door.CONCERN, "192.0.2.7")).isTrue();
    }

    @Test
    void takesAHouseholdsIpv6AddressesForOne() {
        spend("2001:db8:1:2:aaaa::1");
        assertThat(pass("2001:db8:1:2:bbbb::9")).isFalse();
        assertThat(pass("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void opensAgainWhenTheTimeItNamedIsOver() {
        spend("192.0.2.7");
        assertThat(turnstile.secondsToWait()).isEqualTo(400);
        now.updateAndGet(it -> it.plus(Duration.ofSeconds(400)));
        assertThat(pass("192.0.2.7")).isTrue();
    }

    private void spend(String address) {
        pass(address);
        pass(address);
        pass(address);
    }

    private boolean pass(String address) {
        return turnstile.passes(Door.CONTACT, address);
    }
}
