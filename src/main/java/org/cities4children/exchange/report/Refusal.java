package org.cities4children.exchange.report;

import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken, and why.
 *
 * @param source the file's name
 * @param key nothing when the row did not get so far
 */
public record Refusal(String source, int line, @Nullable String key, Grounds grounds) {

    /** The same in one sentence. */
    public String sentence(Words words) {
        return source + " line " + line + ": " + grounds.told(words);
    }
}
