package org.cities4children.alliance.application;

import java.time.Instant;
import java.util.UUID;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an application.
 *
 * @param verb code of the edge that was gone, or {@code put} when the committee was asked
 * @param person who did it; null for the applicant and the program
 * @param note a question, its answer, or what a ballot came to
 */
public record ApplicationStep(
        int number,
        String verb,
        MembershipState from,
        MembershipState to,
        By by,
        @Nullable UUID person,
        Instant at,
        String note) {}
