package org.cities4children.people.signin;

import java.time.Duration;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Client;
import org.cities4children.runtime.limit.Limits;
import org.springframework.stereotype.Component;

/** Counts how often somebody tries to come in; says how long to wait, which is nothing for the first ones. */
@Component
class Tries {

    private final Limits limits;
    private final SignInLimits settings;

    Tries(Limits limits, SignInLimits settings) {
        this.limits = limits;
        this.settings = settings;
    }

    Duration ofCaller(Client client) {
        return limits.take("sign-in from", client.limited(), settings.ofCaller());
    }

    Duration ofAddress(String email) {
        return limits.take("sign-in as", Persons.key(email), settings.ofAddress());
    }
}
