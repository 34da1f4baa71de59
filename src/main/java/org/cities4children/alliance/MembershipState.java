package org.cities4children.alliance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an organisation stands in the alliance, from the first question to the end. {@link MembershipEdge} is the one
 * place that says how it gets from one to another.
 */
public enum MembershipState {
    /** It has begun to apply, and nobody else has seen that. */
    ENQUIRY,
    APPLIED,
    IN_REVIEW,
    /** The applicant has to tell more before anybody decides. */
    INFORMATION_ASKED,
    /** The committee said yes; its membership begins in the same transaction. */
    APPROVED,
    DECLINED,
    ACTIVE,
    /** The day by which it confirms has come, and it has not. It still counts. */
    CONFIRMATION_DUE,
    /** It rests: no vote, no part in a quorum. */
    DORMANT,
    LEFT,
    /** The secretariat has taken its rights away for now, with a reason. */
    SUSPENDED;

    /** As it is kept, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MembershipState> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether it votes, and is counted where a quorum is. */
    public boolean counts() {
        return this == ACTIVE || this == CONFIRMATION_DUE;
    }

    /** Whether it is one of a membership, and not of an application. */
    public boolean isOfMembership() {
        return compareTo(ACTIVE) >= 0;
    }

    /** All ways that lead on from here. */
    public List<MembershipEdge> edges() {
        return Arrays.stream(MembershipEdge.values())
                .filter(it -> it.leadsFrom(this))
                .toList();
    }
}
