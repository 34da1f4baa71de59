package org.cities4children.governance;

import java.util.UUID;

/**
 * That somebody may answer for a voter now.
 *
 * @param voter as ballots name it, such as {@code seat:0198…}
 * @param name of the voter, as it is called now
 */
public record Voice(String voter, String name, UUID person) {

    private static final String SEAT = "seat:";

    /** As ballots and the audit name a seat. */
    public static String seat(UUID id) {
        return SEAT + id;
    }

    public boolean isOfSeat() {
        return voter.startsWith(SEAT);
    }
}
