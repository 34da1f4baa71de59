package org.cities4children.governance.seat;

import java.util.List;
import java.util.UUID;
import org.cities4children.ballots.Ballots;
import org.springframework.stereotype.Component;

/** What becomes of seats when their holders become one organisation. */
@Component
class Merging {

    private final Seats now;
    private final SeatRows seats;
    private final TermRows terms;
    private final Seating seating;
    private final Ballots ballots;

    Merging(Seats now, SeatRows seats, TermRows terms, Seating seating, Ballots ballots) {
        this.now = now;
        this.seats = seats;
        this.terms = terms;
        this.seating = seating;
        this.ballots = ballots;
    }

    boolean bothSpoke(String organisation, String into) {
        return of(organisation).stream()
                .anyMatch(it -> of(into).stream().anyMatch(other -> ballots.bothSpoke(object(it), object(other))));
    }

    void join(String organisation, String into, UUID by) {
        seats.hold();
        for (var term : of(organisation)) {
            var others = of(into).stream()
                    .filter(it -> it.overlaps(term.first(), term.last()))
                    .toList();
            others.forEach(it -> ballots.join(object(term), object(it)));
            if (others.isEmpty()) {
                seating.give(term, into, by);
            } else {
                seating.vacate(term, by);
            }
        }
    }

    /** What it holds, or will. */
    private List<Term> of(String organisation) {
        return terms.from(now.today()).stream()
                .filter(it -> it.organisation().equals(organisation))
                .toList();
    }

    private String object(Term term) {
        return seats.numbered(term.seat()).object();
    }
}
