package org.cities4children.alliance.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.membership.Move;
import org.cities4children.alliance.membership.Moves;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does who may bind a member; that they may is asked for in the transaction of the act. */
@Component
class Confirming {

    /** What came of it. */
    enum Outcome {
        DONE,
        /** They may not bind this member now. */
        NOT_THEIRS,
        /** It stands otherwise than the page had it. */
        OVERTAKEN
    }

    private final Mandates mandates;
    private final Moves moves;
    private final Confirmations confirmations;
    private final Clock clock;

    Confirming(Mandates mandates, Moves moves, Confirmations confirmations, Clock clock) {
        this.mandates = mandates;
        this.moves = moves;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** Confirms a membership for another year; one that rests comes back by it. */
    @Transactional
    public Outcome confirm(Mandate acting, ConfirmationForm form) {
        var organisation = acting.organisation();
        if (isOver(acting)) {
            return Outcome.NOT_THEIRS;
        }
        var before = moves.hold(organisation);
        // Somebody else may have confirmed it since, or the same press came twice.
        if (before.filter(it -> it.cycle() == form.cycle()).isEmpty()) {
            return Outcome.OVERTAKEN;
        }
        var edge = before.get().state() == MembershipState.DORMANT ? MembershipEdge.WAKE : MembershipEdge.CONFIRM;
        if (moves.go(organisation, move(edge, acting)).isEmpty()) {
            return Outcome.OVERTAKEN;
        }
        confirmations.add(new Confirmation(
                organisation,
                form.cycle(),
                clock.instant(),
                acting.person(),
                lead(organisation).orElse(null),
                form.logo(),
                form.priorities(),
                form.planned()));
        return Outcome.DONE;
    }

    /** Lets a membership rest. */
    @Transactional
    public Outcome rest(Mandate acting, boolean shown) {
        var outcome = go(MembershipEdge.REST, acting);
        if (outcome == Outcome.DONE) {
            moves.show(acting.organisation(), shown, acting.person());
        }
        return outcome;
    }

    /** Ends a membership today. */
    @Transactional
    public Outcome leave(Mandate acting) {
        return go(MembershipEdge.LEAVE, acting);
    }

    /** Whether it is named among the members while it rests. */
    @Transactional
    public Outcome show(Mandate acting, boolean shown) {
        if (isOver(acting)) {
            return Outcome.NOT_THEIRS;
        }
        moves.show(acting.organisation(), shown, acting.person());
        return Outcome.DONE;
    }

    private Outcome go(MembershipEdge edge, Mandate acting) {
        if (isOver(acting)) {
            return Outcome.NOT_THEIRS;
        }
        return moves.go(acting.organisation(), move(edge, acting)).isPresent() ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    /** What somebody may do for a member by now, in whatever state it is. */
    Optional<Mandate> acting(UUID person, Membership member) {
        return mandates.of(person).stream()
                .filter(it -> it.organisation().equals(member.organisation())
                        && it.role().binds())
                .findFirst();
    }

    private boolean isOver(Mandate acting) {
        return mandates.of(acting.person()).stream().noneMatch(it -> it.id().equals(acting.id()));
    }

    private Optional<UUID> lead(String organisation) {
        return mandates.at(organisation).stream()
                .filter(it -> it.role() == Mandate.Role.LEAD)
                .map(Mandate::person)
                .findFirst();
    }

    private Move move(MembershipEdge edge, Mandate acting) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Move(edge, By.OWN_PEOPLE, acting.person(), edge == MembershipEdge.LEAVE ? today : null, "");
    }
}
