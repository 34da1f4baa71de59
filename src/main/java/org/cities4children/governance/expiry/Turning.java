package org.cities4children.governance.expiry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Memberships;
import org.cities4children.governance.seat.Seating;
import org.cities4children.governance.seat.Seats;
import org.cities4children.governance.seat.Term;
import org.cities4children.governance.seat.TermRows;
import org.cities4children.runtime.edition.Editions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new day, or the end of a membership, does to terms. */
@Component
class Turning {

    private final Seats seats;
    private final TermRows terms;
    private final Memberships memberships;
    private final Seating seating;
    private final Editions editions;

    Turning(Seats seats, TermRows terms, Memberships memberships, Seating seating, Editions editions) {
        this.seats = seats;
        this.terms = terms;
        this.memberships = memberships;
        this.seating = seating;
        this.editions = editions;
    }

    /** Has public pages made anew where somebody sits since this day, or does so no more. */
    @Transactional
    public void turn(LocalDate today) {
        boolean turned = terms.from(today.minusDays(1)).stream()
                .anyMatch(it -> it.first().equals(today) || it.last().equals(today.minusDays(1)));
        if (turned) {
            editions.nextAfterCommit();
        }
    }

    /** Terms that go on beyond today though their holder has left the alliance. */
    List<Term> left() {
        var all = terms.from(seats.today().plusDays(1));
        if (all.isEmpty()) {
            return all;
        }
        var left = memberships.all().stream()
                .filter(it -> it.state() == MembershipState.LEFT)
                .map(Membership::organisation)
                .collect(Collectors.toSet());
        return all.stream().filter(it -> left.contains(it.organisation())).toList();
    }

    void lapse(Term term) {
        seating.lapse(term, Seating.LEFT);
    }
}
