package org.cities4children.ballots;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.cities4children.runtime.hash.Sha256;

/**
 * What is put to a roll, and by which rules; nothing of it changes once the ballot is open.
 *
 * @param matter what it is about, as the audit says it, such as {@code application:0198…}
 * @param wording the text that is decided on
 * @param language of the wording, BCP 47
 * @param quorum how many of a hundred voters must take part, 1 to 100; those that are recused are not counted
 * @param workingDays for {@link Method#SILENCE}, how many working days lie at least between notice and closing; else 0
 * @param closes when it ends
 */
public record Motion(
        String matter, String wording, String language, Method method, int quorum, int workingDays, Instant closes) {

    /** Long enough to correct what was recorded for somebody. */
    public static final Duration SHORTEST = Duration.ofDays(2);

    private static final int LONGEST_WORDING = 20_000;
    private static final int WHOLE = 100;

    public Motion {
        require(!wording.isBlank() && wording.length() <= LONGEST_WORDING, "wording");
        require(quorum >= 1 && quorum <= WHOLE, "quorum");
        require((method == Method.SILENCE) == workingDays > 0, "working days");
    }

    /** SHA-256 of the wording in UTF-8, in hexadecimal digits: who compares it knows that not a comma has changed. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Sha256.of(wording));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
