package org.cities4children.people.factor;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.passkey.Passkeys;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.springframework.stereotype.Component;

/** Whether somebody has a second proof of who they are, and whether one that they give is right. */
@Component
public class SecondFactor {

    /** A million codes, three of them right: five tries in a quarter of an hour leave a guesser nothing to hope for. */
    private static final Limit TRIES = new Limit(5, Duration.ofMinutes(15));

    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final Limits limits;

    SecondFactor(OneTimeCodes codes, RecoveryCodes recovery, Passkeys passkeys, Limits limits) {
        this.codes = codes;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.limits = limits;
    }

    /** Which proofs somebody has beside the password. */
    public Standing standing(UUID person) {
        return new Standing(codes.areConfirmed(person), passkeys.has(person));
    }

    /**
     * Looks at a code: one from the application, or one from paper.
     *
     * @param maySetUp whether a first right code sets up the application: not for somebody who has another second proof
     *     and did not give it
     */
    Proof give(UUID person, String code, boolean maySetUp) {
        var pause = limits.take("one-time code", person.toString(), TRIES);
        if (!pause.isZero()) {
            return new Wait(pause);
        }
        var standing = standing(person);
        boolean fromApplication = (standing.codes || maySetUp) && codes.take(person, code);
        return fromApplication || (standing.isSetUp() && recovery.take(person, code)) ? new Right() : new Wrong();
    }

    /** What to take over into an application, in letters that can be typed. */
    String offered(UUID person) {
        return Base32.of(codes.offered(person));
    }

    List<String> newRecoveryCodes(UUID person) {
        return recovery.renew(person);
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(UUID person) {
        return recovery.left(person);
    }

    /** Takes all second proofs from a person: codes, recovery codes and passkeys. */
    void forget(UUID person) {
        codes.forget(person);
        recovery.forget(person);
        passkeys.forget(person);
    }

    /**
     * Proofs beside the password; each is enough.
     *
     * @param codes whether one-time codes are set up
     * @param passkeys whether there is a passkey
     */
    public record Standing(boolean codes, boolean passkeys) {

        public boolean isSetUp() {
            return codes || passkeys;
        }
    }

    /** What a code proved. */
    sealed interface Proof {}

    /** It is theirs, and of now. */
    record Right() implements Proof {}

    /** It is not. */
    record Wrong() implements Proof {}

    /** Too many tries. */
    record Wait(Duration pause) implements Proof {}
}
