package org.cities4children.ballots;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says for a voter.
 *
 * @param heard date of the mail from which it is recorded; null when the voter's own person answers here
 * @param after number of the last answer that they have seen of this voter; 0 when they saw none
 */
public record Said(
        String voter,
        Stance stance,
        String reason,
        UUID person,
        @Nullable LocalDate heard,
        int after) {}
