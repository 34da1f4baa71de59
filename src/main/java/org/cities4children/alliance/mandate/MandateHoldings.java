package org.cities4children.alliance.mandate;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For whom somebody acts and acted. When their account is erased their mandates end; that somebody had them stays,
 * since what was done by them is the organisation's, and the number beside it leads to nobody.
 */
@Order(1) // Before mail is erased, since it is told by mail that a mandate ends.
@Component
class MandateHoldings implements Holdings {

    private final JdbcClient jdbc;
    private final MandateRows rows;
    private final Granting granting;

    MandateHoldings(JdbcClient jdbc, MandateRows rows, Granting granting) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.granting = granting;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("alliance.mandates", person, jdbc, """
                select id, organisation, role, first_day, last_day, granted, ended
                from alliance.mandates where person = :id order by granted
                """));
    }

    @Override
    public void erase(Person person) {
        rows.of(person.id()).forEach(it -> granting.end(it, person.id()));
    }
}
