package org.cities4children.alliance.claim;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * That somebody may act for a member, as their address suggests.
 *
 * @param organisation by its key
 * @param at when it came to be so
 */
public record Claim(String organisation, String slug, String name, UUID person, State state, Instant at) {

    /** What became of it. */
    public enum State {
        /** They came in with such an address. */
        SUGGESTED,
        ASKED,
        /** Whoever leads, or the secretariat, gave nothing. */
        REFUSED,
        /** They said that they do not act for it. */
        DROPPED;

        /** As it is kept. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody has to answer. */
    public boolean isOpen() {
        return state == State.SUGGESTED || state == State.ASKED;
    }
}
