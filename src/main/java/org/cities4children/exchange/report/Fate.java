package org.cities4children.exchange.report;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param key nothing when the row did not get so far
 * @param outcome created, updated, unchanged or refused; of an undo, kept
 * @param grounds why it was not taken or not put back
 */
public record Fate(
        String kind,
        int line,
        @Nullable String key,
        String outcome,
        @Nullable Grounds grounds) {}
