package org.cities4children.people.signin;

import java.time.Duration;
import java.util.Optional;
import org.cities4children.people.Person;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.people.arrival.Arrivals;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Client;
import org.cities4children.runtime.limit.Limits;
import org.springframework.stereotype.Component;

/** Counts how often somebody tries to come in; says how long to wait, which is nothing for the first ones. */
@Component
class Tries {

    private final Limits limits;
    private final SignInLimits settings;
    private final Arrivals arrivals;

    Tries(Limits limits, SignInLimits settings, Arrivals arrivals) {
        this.limits = limits;
        this.settings = settings;
        this.arrivals = arrivals;
    }

    Duration ofCaller(Client client) {
        return limits.take("sign-in from", client.limited(), settings.ofCaller());
    }

    /**
     * Notes that somebody was refused.
     *
     * @param whose is the address that they gave
     * @param isHeldUp whether because of too many tries
     */
    void note(Optional<Person> whose, boolean isHeldUp, Client client) {
        arrivals.refuse(
                isHeldUp ? Verb.HELD_UP : Verb.WRONG_PASSWORD,
                whose.map(Person::id).orElse(null),
                client.network());
    }

    /** Whether this person came in from there lately; tries made elsewhere are then not theirs. */
    boolean isAtHome(Person person, Client client) {
        return arrivals.isKnown(person.id(), client.network());
    }

    Duration ofAddress(String email) {
        return limits.take("sign-in as", Persons.key(email), settings.ofAddress());
    }
}
