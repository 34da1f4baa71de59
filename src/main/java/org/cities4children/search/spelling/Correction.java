package org.cities4children.search.spelling;

import org.cities4children.search.words.Typed;

/**
 * What was probably meant by what was typed.
 *
 * @param sure with what is put right without asking, the rest as it was typed
 * @param likely with what may have been meant, too
 */
public record Correction(Typed typed, Typed sure, Typed likely) {

    /** Whether something can be put right without asking. */
    public boolean isSure() {
        return !sure.equals(typed);
    }

    /** Whether something else may have been meant. */
    public boolean isAny() {
        return !likely.equals(typed);
    }

    /** The words that nobody has to doubt, as they were typed. */
    public Typed kept() {
        var put = sure.words();
        return typed.without(
                typed.words().stream().filter(it -> !put.contains(it)).toList());
    }
}
