package org.cities4children.exchange.errand;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports keep about the people who asked for them. */
@Component
class ErrandHoldings implements Holdings {

    private final JdbcClient jdbc;

    ErrandHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("exchange.uploads", person, jdbc, """
                        select id, kind, name, lines, at from exchange.uploads where person = :id order by at
                        """),
                Holding.of("exchange.errands", person, jdbc, """
                        select verb, upload, batch, asked, ended, outcome from exchange.errands
                        where person = :id order by asked
                        """),
                Holding.of("exchange.import_batches", person, jdbc, """
                        select id, what, started_at from exchange.import_batches where person = :id order by id
                        """));
    }

    /** What was taken in is the house's; that they had it taken in is forgotten. */
    @Override
    public void erase(Person person) {
        List.of(
                        "delete from exchange.uploads where person = :id",
                        "delete from exchange.errands where person = :id",
                        "update exchange.import_batches set person = null where person = :id")
                .forEach(it -> jdbc.sql(it).param("id", person.id()).update());
    }
}
