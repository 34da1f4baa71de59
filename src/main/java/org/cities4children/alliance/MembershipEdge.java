package org.cities4children.alliance;

import static org.cities4children.alliance.MembershipState.ACTIVE;
import static org.cities4children.alliance.MembershipState.APPLIED;
import static org.cities4children.alliance.MembershipState.APPROVED;
import static org.cities4children.alliance.MembershipState.CONFIRMATION_DUE;
import static org.cities4children.alliance.MembershipState.DECLINED;
import static org.cities4children.alliance.MembershipState.DORMANT;
import static org.cities4children.alliance.MembershipState.ENQUIRY;
import static org.cities4children.alliance.MembershipState.INFORMATION_ASKED;
import static org.cities4children.alliance.MembershipState.IN_REVIEW;
import static org.cities4children.alliance.MembershipState.LEFT;
import static org.cities4children.alliance.MembershipState.SUSPENDED;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every way from one state of a membership to another, and who may go it. No state is reached by any other
 * (MembershipLawTests).
 */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed; its type does not tell.
public enum MembershipEdge {
    /** An application is sent; one that was declined may be sent anew. */
    APPLY(Set.of(ENQUIRY, DECLINED), APPLIED, By.APPLICANT),
    TAKE(Set.of(APPLIED), IN_REVIEW, By.SECRETARIAT),
    ASK(Set.of(IN_REVIEW), INFORMATION_ASKED, By.SECRETARIAT),
    ANSWER(Set.of(INFORMATION_ASKED), IN_REVIEW, By.APPLICANT),
    APPROVE(Set.of(IN_REVIEW), APPROVED, By.COMMITTEE),
    DECLINE(Set.of(IN_REVIEW, INFORMATION_ASKED), DECLINED, By.COMMITTEE),
    JOIN(Set.of(APPROVED), ACTIVE, By.PROGRAM),

    /** Tells that everything is still so; the next year begins. */
    CONFIRM(Set.of(ACTIVE, CONFIRMATION_DUE), ACTIVE, By.OWN_PEOPLE),
    FALL_DUE(Set.of(ACTIVE), CONFIRMATION_DUE, By.PROGRAM),
    /** Another day by which it confirms; by the program only when its clock was wrong. */
    SET_DAY(Set.of(ACTIVE, CONFIRMATION_DUE), ACTIVE, By.SECRETARIAT, By.PROGRAM),
    REST(Set.of(ACTIVE, CONFIRMATION_DUE), DORMANT, By.OWN_PEOPLE, By.SECRETARIAT),
    /** Comes back from rest; its own people confirm by it. */
    WAKE(Set.of(DORMANT), ACTIVE, By.OWN_PEOPLE, By.SECRETARIAT),
    LEAVE(Set.of(ACTIVE, CONFIRMATION_DUE, DORMANT, SUSPENDED), LEFT, By.OWN_PEOPLE, By.SECRETARIAT),
    /** Becomes part of another member, under whose name it goes on; no way leads back from there. */
    MERGE(Set.of(ACTIVE, CONFIRMATION_DUE, DORMANT, SUSPENDED), LEFT, By.SECRETARIAT),
    SUSPEND(Set.of(ACTIVE, CONFIRMATION_DUE, DORMANT), SUSPENDED, By.SECRETARIAT),
    /** What the secretariat ended or suspended is so no more. */
    RESTORE(Set.of(SUSPENDED, LEFT), ACTIVE, By.SECRETARIAT);

    /** Who goes an edge. */
    public enum By {
        APPLICANT,
        /** Whoever may bind the organisation at that moment. */
        OWN_PEOPLE,
        SECRETARIAT,
        COMMITTEE,
        /** By itself, when a day has come. */
        PROGRAM;

        /** As it is kept, and in the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<By> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    private final Set<MembershipState> from;
    private final MembershipState to;
    private final Set<By> by;

    MembershipEdge(Set<MembershipState> from, MembershipState to, By... by) {
        this.from = from;
        this.to = to;
        this.by = Set.of(by);
    }

    /** As it is kept, and in the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MembershipEdge> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public boolean leadsFrom(MembershipState state) {
        return from.contains(state);
    }

    public MembershipState to() {
        return to;
    }

    public boolean isFor(By who) {
        return by.contains(who);
    }
}
