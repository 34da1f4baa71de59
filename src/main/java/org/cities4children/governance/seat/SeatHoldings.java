package org.cities4children.governance.seat;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * To which seats somebody was elected, and for which they stood in. A seat to which they are elected falls vacant when
 * their account is erased, and nobody is named in public by it; that somebody sat there stays without their name.
 */
@Order(0) // Before their mandates end and mail is erased, since it is told by mail that a term ends.
@Component
class SeatHoldings implements Holdings {

    private final JdbcClient jdbc;
    private final TermRows terms;
    private final Seating seating;
    private final Seats seats;

    SeatHoldings(JdbcClient jdbc, TermRows terms, Seating seating, Seats seats) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.seating = seating;
        this.seats = seats;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("governance.terms", person, jdbc, """
                select t.id, s.name as seat, t.name as organisation, t.first_day, t.last_day, t.away, t.shown,
                    t.person = :id as elected, t.stand_in = :id as stand_in
                from governance.terms t join governance.seats s on s.number = t.seat
                where t.person = :id or t.stand_in = :id or t.filled_by = :id or t.ended_by = :id order by t.first_day
                """),
                Holding.of("governance.seats", person, jdbc, """
                select id, name, added, closed from governance.seats where added_by = :id or closed_by = :id order by number
                """),
                Holding.of("governance.term_reminders", person, jdbc, """
                select term, step, at from governance.term_reminders where :id = any (told) order by at
                """));
    }

    @Override
    @Transactional
    public void erase(Person person) {
        var own = terms.from(seats.today());
        own.stream().filter(it -> person.id().equals(it.standIn())).forEach(it -> terms.standIn(it.id(), null));
        own.stream().filter(it -> person.id().equals(it.person())).forEach(it -> seating.lapse(it, Seating.ERASED));
    }
}
