package org.cities4children.people.signin;

import java.time.Duration;
import java.util.Optional;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.people.password.Passwords;
import org.cities4children.people.session.Client;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;

/** Lets people in who know their password. */
@Component
class SignIn {

    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SecondFactor second;
    private final Tries tries;

    SignIn(People people, Passwords passwords, Sessions sessions, SecondFactor second, Tries tries) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.second = second;
        this.tries = tries;
    }

    Outcome with(String email, String password, Client client) {
        var pause = tries.ofCaller(client);
        if (!pause.isZero()) {
            tries.note(Optional.empty(), true, client);
            return new Wait(pause);
        }
        var delay = tries.ofAddress(email);
        var whose = people.withEmail(email);
        var person = whose.filter(it -> !it.disabled());
        // Made for everybody, known or not: otherwise the time it takes would tell.
        boolean right = passwords.isRight(person.map(Person::id).orElse(null), password);
        if (person.isPresent() && right && (delay.isZero() || isNotHeldUp(person.get(), client))) {
            tries.forget(email, !delay.isZero(), client);
            return come(person.get(), client);
        }
        tries.note(whose, !delay.isZero(), client);
        return delay.isZero() ? new Refused() : new Wait(delay);
    }

    /** Whoever tries somebody's address too often must not keep its owner out. */
    private boolean isNotHeldUp(Person person, Client client) {
        return second.standing(person.id()).isSetUp() || tries.isAtHome(person, client);
    }

    private Outcome come(Person person, Client client) {
        return new Come(sessions.begin(person.id(), 1, client));
    }

    /** What becomes of somebody at the door. */
    sealed interface Outcome {}

    /** In, as far as one proof leads. */
    record Come(String session) implements Outcome {}

    /** Address or password are not right; it is not said which. */
    record Refused() implements Outcome {}

    /** Too many tries. */
    record Wait(Duration pause) implements Outcome {}
}
