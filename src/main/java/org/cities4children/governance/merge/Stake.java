package org.cities4children.governance.merge;

import java.time.Instant;
import java.util.Locale;

/**
 * An open ballot in which the lost one of two may vote.
 *
 * @param path of the page on which it stands
 */
public record Stake(String title, String path, Instant closes, Kind kind) {

    /** What becomes of the voices. */
    public enum Kind {
        /** Both may vote and neither has answered: they have one voice. */
        ONE,
        /** The same, and the answer of one stands for both until it is changed. */
        SPOKEN,
        /** Only the lost one may vote: the kept one answers in its place. */
        PLACE,
        /** Both have answered, and have to wait for the end. */
        CLASH;

        /** As in the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
