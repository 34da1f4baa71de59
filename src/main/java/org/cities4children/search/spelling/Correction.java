package org.cities4children.search.spelling;

import org.cities4children.search.words.Typed;

/**
 * What was probably meant by what was typed.
 *
 * @param isAny whether it is something else
 * @param isOwn whether it is in words that the reader's own texts or names have
 * @param isSure whether nobody could well have meant what was typed
 */
public record Correction(Typed typed, boolean isAny, boolean isOwn, boolean isSure) {}
