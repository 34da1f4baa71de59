package org.cities4children.alliance.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to become of a membership.
 *
 * @param person who wants it; null for the program
 * @param day by which to confirm from now on, or the last one as a member, where the edge needs one
 * @param reason for the member's people and the secretariat; empty for none
 */
public record Move(
        MembershipEdge edge,
        By by,
        @Nullable UUID person,
        @Nullable LocalDate day,
        String reason) {

    /** Of the program, by itself. */
    public static Move ofProgram(MembershipEdge edge, @Nullable LocalDate day) {
        return new Move(edge, By.PROGRAM, null, day, "");
    }
}
