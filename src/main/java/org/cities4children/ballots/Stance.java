package org.cities4children.ballots;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a voter says. Who says nothing is silent, which is no stance. */
public enum Stance {
    SUPPORT(0),
    /** For it, with some words that are kept beside it. */
    RESERVATION(80),
    ABSTAIN(0),
    /** Against it; the reason has to be told. */
    OBJECT(300),
    /** Has an interest of its own, and takes no part: it does not count in the quorum. */
    RECUSED(80);

    private final int mostWords;

    Stance(int mostWords) {
        this.mostWords = mostWords;
    }

    /** How many words its reason may have; none takes a reason at 0, and all others need one. */
    public int mostWords() {
        return mostWords;
    }

    public boolean needsReason() {
        return mostWords > 0;
    }

    /** Whether it is for what was asked. */
    public boolean isFor() {
        return this == SUPPORT || this == RESERVATION;
    }

    /** As it is kept and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stance> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
