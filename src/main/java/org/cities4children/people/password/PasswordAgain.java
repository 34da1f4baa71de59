package org.cities4children.people.password;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
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

    /** Whether there is one to ask for. */
    public boolean isSet(UUID person) {
        return passwords.isSet(person);
    }

    /**
     * Whether it is theirs; after too many tries that is not told any more, not even of the right one.
     *
     * @param field in which it was typed
     */
    public Verdict verdict(UUID person, String password, String field, Words words) {
        var pause = limits.take("password again", person.toString(), TRIES);
        if (!pause.isZero()) {
            var wait = words.t("people.sign-in.often") + ". " + words.n("people.sign-in.wait", pause.toMinutes() + 1);
            return new Verdict(List.of(new Mistake(field, wait)), pause);
        }
        boolean fits = password.length() <= PasswordRule.LONGEST;
        return fits && passwords.isRight(person, password)
                ? Verdict.FINE
                : Verdict.mistake(field, words.t("people.password.wrong"));
    }
}
