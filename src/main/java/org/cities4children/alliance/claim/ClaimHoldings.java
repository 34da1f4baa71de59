package org.cities4children.alliance.claim;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom somebody's address suggests that they act; it goes with their account. */
@Component
class ClaimHoldings implements Holdings {

    private final JdbcClient jdbc;

    ClaimHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("alliance.claims", person, jdbc, """
                select organisation, state, at from alliance.claims where person = :id order by at
                """));
    }

    @Override
    public void erase(Person person) {
        jdbc.sql("delete from alliance.claims where person = :id")
                .param("id", person.id())
                .update();
    }
}
