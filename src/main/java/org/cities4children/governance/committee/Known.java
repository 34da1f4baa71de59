package org.cities4children.governance.committee;

import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.SeatRows;
import org.cities4children.governance.seat.Seating.Filling;
import org.cities4children.governance.seat.Term;
import org.cities4children.governance.seat.TermRows;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds what forms and addresses name. */
@Component
class Known {

    private final SeatRows seats;
    private final TermRows terms;
    private final People people;

    Known(SeatRows seats, TermRows terms, People people) {
        this.seats = seats;
        this.terms = terms;
        this.people = people;
    }

    Optional<Seat> seat(UUID id) {
        return seats.seat(id);
    }

    /** A term of this seat; those of others are not found here. */
    Term term(Seat seat, UUID id) {
        return terms.term(id).filter(it -> it.seat() == seat.number()).orElseThrow(NotFoundException::new);
    }

    /** The term that would end for another, since somebody holds the seat on its first day. */
    Optional<Term> before(Seat seat, Filling filling) {
        return terms.of(seat.number()).stream()
                .filter(it -> !it.id().equals(filling.id()))
                .filter(it -> it.holdsOn(filling.first()))
                .findFirst();
    }

    Optional<UUID> person(String email) {
        return people.withEmail(email.strip()).filter(it -> !it.disabled()).map(Person::id);
    }
}
