package org.cities4children.exchange.report;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken, and why.
 *
 * @param source the file's name
 * @param key nothing when the row did not get so far
 * @param field nothing when the whole line is wrong
 */
public record Refusal(
        String source,
        int line,
        @Nullable String key,
        @Nullable String field,
        String reason) {

    /** The same in one sentence. */
    public String sentence() {
        return source + " line " + line + ": " + why();
    }

    /** What is wrong, without saying where. */
    public String why() {
        return field == null ? reason : field + ": " + reason;
    }
}
