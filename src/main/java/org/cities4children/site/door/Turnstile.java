package org.cities4children.site.door;

import java.time.Duration;
import org.cities4children.runtime.limit.Caller;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Lets so many letters through from one connection in ten minutes, for each door by itself, on all nodes together. */
@Component
class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Limits limits;
    private final Settings settings;

    Turnstile(Limits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** How long this connection has to wait before it may send through this door; nothing when it may. */
    Duration pause(Door door, String address) {
        int most = door == Door.NEWSLETTER ? settings.subscriptionsPerTenMinutes() : settings.lettersPerTenMinutes();
        return limits.take("letter by " + door.key(), Caller.household(address), new Limit(most, WINDOW));
    }

    /** How much is let through: {@code c4c.site.letters-per-ten-minutes}, {@code …subscriptions-per-ten-minutes}. */
    @ConfigurationProperties("c4c.site")
    record Settings(
            @DefaultValue("10") int lettersPerTenMinutes,
            @DefaultValue("5") int subscriptionsPerTenMinutes) {}
}
