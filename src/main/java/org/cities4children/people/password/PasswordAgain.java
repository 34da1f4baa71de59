package org.cities4children.people.password;

import java.time.Duration;
import java.util.UUID;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in for their password once more, before what would lock them out: whoever finds an open
 * session has not the password, and is not to guess it either.
 */
@Component
public class PasswordAgain {

    private static final Limit TRIES = new Limit(10, Duration.ofMinutes(15));

    private final Passwords passwords;
    private final Limits limits;

    PasswordAgain(Passwords passwords, Limits limits) {
        this.passwords = passwords;
        this.limits = limits;
    }

    public Answer isRight(UUID person, String password) {
        if (!limits.take("password again", person.toString(), TRIES).isZero()) {
            return Answer.TOO_OFTEN;
        }
        boolean fits = password.length() <= PasswordRule.LONGEST;
        return fits && passwords.isRight(person, password) ? Answer.RIGHT : Answer.WRONG;
    }

    /** Whether it was. */
    public enum Answer {
        RIGHT,
        WRONG,
        TOO_OFTEN
    }
}
