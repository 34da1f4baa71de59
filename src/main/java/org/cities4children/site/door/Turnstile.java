package org.cities4children.site.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Lets so many letters through from one connection in ten minutes, for each door by itself. What it remembers is a
 * shortened address, in memory, until the ten minutes are over.
 */
@Component
class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int CONNECTIONS = 100_000;
    private static final int IPV6_NETWORK = 8;

    private final Cache<Passing, AtomicInteger> passings = Caffeine.newBuilder()
            .maximumSize(CONNECTIONS)
            .expireAfterWrite(WINDOW)
            // Without it, what is over stays in memory until somebody else comes.
            .scheduler(Scheduler.systemScheduler())
            .build();
    private final Clock clock;
    private final Limits limits;

    Turnstile(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    boolean passes(Door door, String address) {
        var passing = new Passing(door, network(address), window());
        return passings.get(passing, _ -> new AtomicInteger()).incrementAndGet() <= limits.lettersPerTenMinutes();
    }

    /** Seconds until the next window begins, at least 1. */
    long secondsToWait() {
        return WINDOW.toSeconds() - clock.instant().getEpochSecond() % WINDOW.toSeconds();
    }

    private long window() {
        return clock.instant().getEpochSecond() / WINDOW.toSeconds();
    }

    // A household or office has one IPv4 address, and a whole /64 of IPv6.
    private static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, IPV6_NETWORK)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private record Passing(Door door, String network, long window) {}

    /** How much is let through: {@code c4c.site.letters-per-ten-minutes}. */
    @ConfigurationProperties("c4c.site")
    record Limits(@DefaultValue("10") int lettersPerTenMinutes) {}
}
