package org.cities4children.people.factor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.passkey.Passkeys;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody has a second proof of who they are, and whether one that they give is right. */
@Component
public class SecondFactor {

    /** A million codes, three of them right: five tries in a quarter of an hour leave a guesser nothing to hope for. */
    private static final Limit TRIES = new Limit(5, Duration.ofMinutes(15));

    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final Limits limits;
    private final Audit audit;

    SecondFactor(OneTimeCodes codes, RecoveryCodes recovery, Passkeys passkeys, Limits limits, Audit audit) {
        this.codes = codes;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.limits = limits;
        this.audit = audit;
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
    @Transactional
    Proof give(UUID person, String code, boolean maySetUp) {
        var pause = limits.take("one-time code", person.toString(), TRIES);
        if (!pause.isZero()) {
            return new Wait(pause);
        }
        var standing = standing(person);
        if ((standing.codes || maySetUp) && codes.take(person, code)) {
            if (!standing.codes) {
                note(person, "people.codes.add", Map.of());
            }
            return new Right();
        }
        if (standing.isSetUp() && recovery.take(person, code)) {
            note(person, "people.recovery.use", Map.of());
            return new Right();
        }
        note(person, "people.second.fail", Map.of("by", "code"));
        return new Wrong();
    }

    /** Notes that a passkey was shown in the place of a code, and was not theirs or not in order. */
    @Transactional
    public void missPasskey(UUID person) {
        note(person, "people.second.fail", Map.of("by", "passkey"));
    }

    private void note(UUID person, String verb, Map<String, String> facts) {
        audit.note(Deed.by(person, verb, "person:" + person, facts));
    }

    /** What to take over into an application, in letters that can be typed. */
    String offered(UUID person) {
        return Base32.of(codes.offered(person));
    }

    @Transactional
    List<String> newRecoveryCodes(UUID person) {
        note(person, "people.recovery.renew", Map.of());
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
