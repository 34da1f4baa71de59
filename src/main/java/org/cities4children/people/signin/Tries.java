package org.cities4children.people.signin;

import java.time.Duration;
import java.util.Optional;
import org.cities4children.people.Person;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.people.arrival.Arrivals;
import org.cities4children.people.arrival.Refusals;
import org.cities4children.people.session.Client;
import org.cities4children.runtime.limit.Pauses;
import org.springframework.stereotype.Component;

/** Counts how often somebody tries to come in in vain; says how long to wait, which is nothing for the first ones. */
@Component
class Tries {

    private static final String FROM = "sign-in from";
    private static final String AS = "sign-in as";
    private static final String BY_PASSKEY = "passkey from";

    private final Pauses pauses;
    private final SignInLimits settings;
    private final Arrivals arrivals;
    private final Refusals refusals;

    Tries(Pauses pauses, SignInLimits settings, Arrivals arrivals, Refusals refusals) {
        this.pauses = pauses;
        this.settings = settings;
        this.arrivals = arrivals;
        this.refusals = refusals;
    }

    Duration ofCaller(Client client) {
        return pauses.take(FROM, client.limited(), settings.ofCaller());
    }

    Duration ofAddress(String email) {
        return pauses.take(AS, Person.key(email), settings.ofAddress());
    }

    /** Passkeys are not guessed: whoever tries passwords from the same place holds nobody up who has one. */
    Duration ofPasskey(Client client) {
        return pauses.take(BY_PASSKEY, client.limited(), settings.ofPasskeys());
    }

    /**
     * Does not count a try that was right.
     *
     * @param isHeldUp whether others tried the address too often; that pause goes on for them
     */
    void forget(String email, boolean isHeldUp, Client client) {
        pauses.giveBack(FROM, client.limited());
        if (!isHeldUp) {
            pauses.giveBack(AS, Person.key(email));
        }
    }

    /** Does not count a passkey that was right. */
    void forgetPasskey(Client client) {
        pauses.giveBack(BY_PASSKEY, client.limited());
    }

    /**
     * Notes that somebody was refused.
     *
     * @param whose is the address that they gave
     * @param isHeldUp whether because of too many tries
     */
    void note(Optional<Person> whose, boolean isHeldUp, Client client) {
        refusals.note(
                isHeldUp ? Verb.HELD_UP : Verb.WRONG_PASSWORD,
                whose.map(Person::id).orElse(null),
                client.network());
    }

    /** Whether this person came in from there lately; tries made elsewhere are then not theirs. */
    boolean isAtHome(Person person, Client client) {
        return arrivals.isKnown(person.id(), client.network());
    }
}
