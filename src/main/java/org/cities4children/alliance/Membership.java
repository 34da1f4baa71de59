package org.cities4children.alliance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation that is or was a member stands.
 *
 * @param organisation by its key
 * @param slug of the organisation, as its address says it now
 * @param name of the organisation, as it is called now
 * @param since when it has been in this state; null when that was before anybody wrote it down
 * @param cycle counts the years between two confirmations, and new days by which to confirm
 * @param due day by which it confirms, in universal time; null until somebody looked after it for the first time
 * @param confirmed when its people last confirmed; null for never
 * @param shownDormant whether it agreed to be shown while it rests
 * @param until its last day as a member, where it has left
 */
public record Membership(
        String organisation,
        String slug,
        String name,
        MembershipState state,
        @Nullable Instant since,
        int cycle,
        @Nullable LocalDate due,
        @Nullable Instant confirmed,
        boolean shownDormant,
        @Nullable LocalDate until) {

    /** Whether it is a member, counted or at rest. */
    public boolean isMember() {
        return state.counts() || state == MembershipState.DORMANT;
    }

    /** Whether the list of members names it. */
    public boolean isListed() {
        return state.counts() || (state == MembershipState.DORMANT && shownDormant);
    }
}
