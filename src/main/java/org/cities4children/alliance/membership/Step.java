package org.cities4children.alliance.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.jspecify.annotations.Nullable;

/**
 * That a membership was led from one state to another.
 *
 * @param person who did it; null for the program
 * @param day by which to confirm from then on, or the last one as a member; null where there was none
 */
public record Step(
        MembershipEdge edge,
        MembershipState from,
        MembershipState to,
        By by,
        @Nullable UUID person,
        Instant at,
        @Nullable LocalDate day,
        String reason) {}
