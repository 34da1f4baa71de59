package org.cities4children.people.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Person;
import org.cities4children.people.passkey.Keyring;
import org.cities4children.people.passkey.Passkey;
import org.cities4children.people.passkey.Passkeys;
import org.cities4children.people.password.PasswordAgain;
import org.cities4children.people.session.Sessions;
import org.cities4children.web.Mistake;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their own passkeys. */
@Component
class OwnPasskeys {

    static final int LONGEST_LABEL = 60;

    private final Passkeys passkeys;
    private final Keyring keyring;
    private final SecondFactor second;
    private final PasswordAgain password;
    private final Sessions sessions;

    OwnPasskeys(Passkeys passkeys, Keyring keyring, SecondFactor second, PasswordAgain password, Sessions sessions) {
        this.passkeys = passkeys;
        this.keyring = keyring;
        this.second = second;
        this.password = password;
        this.sessions = sessions;
    }

    List<Passkey> of(UUID person) {
        return passkeys.of(person);
    }

    Optional<Passkey> one(UUID person, UUID id) {
        return of(person).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What a passkey is called: one line. */
    static String label(String typed) {
        return Typed.text(typed).replaceAll("\\s+", " ");
    }

    /**
     * What has to be filled in otherwise before a passkey is made: who gives the first proof only has just given it.
     */
    List<Mistake> mistakes(Visitor visitor, String label, String typedPassword, Words words) {
        List<Mistake> mistakes = new ArrayList<>(mistakes(label, words));
        if (!visitor.owesFactor()) {
            mistakes.addAll(mistakes(visitor.id(), typedPassword, words));
        }
        return mistakes;
    }

    List<Mistake> mistakes(String label, Words words) {
        boolean fits = !label.isEmpty() && label.codePointCount(0, label.length()) <= LONGEST_LABEL;
        return fits ? List.of() : List.of(new Mistake("label", words.t("people.passkey.label.missing", LONGEST_LABEL)));
    }

    private List<Mistake> mistakes(UUID person, String typedPassword, Words words) {
        return password.verdict(person, typedPassword, "password", words).mistakes();
    }

    /** Whether a role would be left without the second proof that it asks for. */
    boolean isNeeded(Person person) {
        return person.owesTwoFactors()
                && !second.standing(person.id()).codes()
                && of(person.id()).size() == 1;
    }

    /** Takes one off and ends all other sessions: whoever had it is out. Tells what kept it from that. */
    @Transactional
    public List<Mistake> remove(Person person, Passkey passkey, String typedPassword, String session, Words words) {
        passkeys.hold(person.id());
        if (isNeeded(person)) {
            return List.of(new Mistake("password", words.t("people.passkey.last")));
        }
        var mistakes = mistakes(person.id(), typedPassword, words);
        if (mistakes.isEmpty()) {
            keyring.remove(person, passkey);
            sessions.endOthers(person.id(), session);
        }
        return mistakes;
    }
}
