package org.cities4children.people.factor;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
    private final Limits limits;

    SecondFactor(OneTimeCodes codes, RecoveryCodes recovery, Limits limits) {
        this.codes = codes;
        this.recovery = recovery;
        this.limits = limits;
    }

    /** Whether one-time codes are set up. */
    public boolean isSetUp(UUID person) {
        return codes.areConfirmed(person);
    }

    /** Looks at a code: one from the application, or one from paper. */
    Proof give(UUID person, String code) {
        var pause = limits.take("one-time code", person.toString(), TRIES);
        if (!pause.isZero()) {
            return new Wait(pause);
        }
        boolean right = codes.take(person, code) || (codes.areConfirmed(person) && recovery.take(person, code));
        return right ? new Right() : new Wrong();
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

    /** Takes all codes from a person, who then sets up new ones. */
    public void reset(UUID person) {
        codes.forget(person);
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
