package org.cities4children.runtime.retention;

/**
 * How long a room keeps something; administrators may change it within bounds. Every room brings its own as beans.
 *
 * @param key such as {@code mailbox.letters}: the room and what is kept
 * @param usual days, until somebody chooses
 * @param least days that the work takes
 * @param most days that were promised to whoever it is about
 */
public record Span(String key, int usual, int least, int most) {

    public boolean allows(int days) {
        return days >= least && days <= most;
    }
}
