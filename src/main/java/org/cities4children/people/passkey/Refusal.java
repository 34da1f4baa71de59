package org.cities4children.people.passkey;

import java.util.Locale;

/** Why what a passkey says is not taken. */
public enum Refusal {
    /** There is no challenge, or it is another one, used or too old. */
    OVER,

    /** It was signed for another site, or on another one. */
    ELSEWHERE,

    /** The device did not find out whether it is its person. */
    UNVERIFIED,

    /** It counts less than before: there are two of it. */
    COPIED,

    /** Nobody here has it. */
    UNKNOWN,

    /** Somebody here has it already. */
    TAKEN,

    /** Its person has so many that no further one is taken. */
    FULL,

    /** It cannot be read, or is not signed by the key. */
    BROKEN;

    /** Of the sentence that tells it. */
    public String message() {
        return "people.passkey.refused." + name().toLowerCase(Locale.ROOT);
    }
}
