package org.cities4children.alliance.coordination;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody coordinates and coordinated. It ends with their account; that somebody did stays, as a number. */
@Order(1) // Before mail is erased, since it is told by mail.
@Component
class CoordinatorHoldings implements Holdings {

    private final JdbcClient jdbc;
    private final CoordinatorRows rows;
    private final Coordinating coordinating;

    CoordinatorHoldings(JdbcClient jdbc, CoordinatorRows rows, Coordinating coordinating) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.coordinating = coordinating;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("alliance.coordinators", person, jdbc, """
                select id, country, first_day, last_day, granted, shown, ended
                from alliance.coordinators where person = :id order by granted
                """));
    }

    @Override
    public void erase(Person person) {
        rows.of(person.id()).forEach(it -> coordinating.end(it, person.id()));
    }
}
