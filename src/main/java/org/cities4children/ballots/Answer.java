package org.cities4children.ballots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ballot's log: what a voter said, through whom. A later line of the same voter takes its place, and both
 * stay.
 *
 * @param number the first of a ballot is 1
 * @param reason in the voter's own words; empty where the stance takes none
 * @param person who answered for the voter, or who recorded what the voter sent by mail
 * @param heard date of the mail from which it was recorded; null when the voter's own person answered here
 */
public record Answer(
        int number,
        String voter,
        Stance stance,
        String reason,
        UUID person,
        @Nullable LocalDate heard,
        Instant given) {

    public boolean isRecorded() {
        return heard != null;
    }
}
