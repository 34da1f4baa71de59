package org.cities4children.people.address;

import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.people.passkey.Refusal;
import org.cities4children.people.password.PasswordAgain;
import org.cities4children.people.password.Verdict;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/**
 * Asks whoever wants another address once more who they are: by their password, or by a passkey of theirs, which
 * whoever finds an open session does not have either.
 */
@Component
class Proofs {

    private final PasswordAgain password;
    private final SecondFactor second;

    Proofs(PasswordAgain password, SecondFactor second) {
        this.password = password;
        this.second = second;
    }

    Ways of(UUID person) {
        return new Ways(password.isSet(person), second.standing(person).passkeys());
    }

    Verdict password(UUID person, String typed, Words words) {
        return password.verdict(person, typed, "password", words);
    }

    /**
     * What a passkey proves.
     *
     * @param refusal why it is not taken; nothing when it is theirs
     */
    Verdict passkey(UUID person, Optional<Refusal> refusal, Words words) {
        return refusal.map(it -> {
                    second.missPasskey(person);
                    return Verdict.mistake("passkey", words.t(it.message()));
                })
                .orElse(Verdict.FINE);
    }

    /** What somebody can be asked for. */
    record Ways(boolean password, boolean passkey) {}
}
