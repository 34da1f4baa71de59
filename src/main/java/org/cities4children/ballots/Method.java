package org.cities4children.ballots;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a roll decides; named when a ballot opens, and never changed afterwards. */
public enum Method {
    /** Nobody objects, and somebody is for it. */
    CONSENT,
    /** More are for it than object. */
    MAJORITY,
    /** At least two of three that are for it or object are for it. */
    TWO_THIRDS,
    /** Nobody objects, and each that is silent was told in good time, so that it can be shown. */
    SILENCE;

    /** As it is kept and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Method> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
