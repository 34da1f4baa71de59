package org.cities4children.people.account;

import java.util.UUID;
import org.cities4children.people.password.PasswordAgain;
import org.cities4children.people.password.PasswordRule;
import org.cities4children.people.password.Replacement;
import org.cities4children.people.password.Verdict;
import org.cities4children.people.register.Persons;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Another password, for whoever knows the one before. */
@Component
class PasswordChange {

    private final Persons persons;
    private final PasswordAgain again;
    private final PasswordRule rule;
    private final Replacement replacement;

    PasswordChange(Persons persons, PasswordAgain again, PasswordRule rule, Replacement replacement) {
        this.persons = persons;
        this.again = again;
        this.rule = rule;
        this.replacement = replacement;
    }

    /** Sets it, which ends all other sessions: who stole the old one is out. */
    Verdict change(UUID id, String old, String fresh, String session, Words words) {
        var email = persons.person(id).orElseThrow().email();
        var mistake = rule.mistake(fresh, email, words);
        // Counted and looked at in any case: a new one that is never taken must not make room for guessing.
        var verdict = again.verdict(id, old, "old", words);
        if (!verdict.isFine()) {
            return verdict;
        }
        if (mistake.isPresent()) {
            return Verdict.mistake("fresh", mistake.get());
        }
        replacement.set(id, replacement.made(fresh), session, "people.password.change");
        return Verdict.FINE;
    }
}
