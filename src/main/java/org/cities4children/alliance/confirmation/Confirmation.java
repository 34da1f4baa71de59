package org.cities4children.alliance.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member's people said when they confirmed.
 *
 * @param cycle in which
 * @param person who confirmed
 * @param representative who led then; null when nobody did
 * @param logo whether its logo may be shown
 * @param planned one thing that it plans this year
 */
public record Confirmation(
        String organisation,
        int cycle,
        Instant at,
        UUID person,
        @Nullable UUID representative,
        boolean logo,
        String priorities,
        String planned) {}
