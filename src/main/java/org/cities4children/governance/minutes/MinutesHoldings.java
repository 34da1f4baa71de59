package org.cities4children.governance.minutes;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The meetings that somebody called, and what they would have otherwise in minutes. Both stay, with a number that leads
 * to nobody.
 */
@Component
class MinutesHoldings implements Holdings {

    private final JdbcClient jdbc;

    MinutesHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of(
                        "governance.meetings",
                        person,
                        jdbc,
                        "select id, title, starts, called from governance.meetings where called_by = :id order by called"),
                Holding.of(
                        "governance.corrections",
                        person,
                        jdbc,
                        "select meeting, text, given, answer from governance.corrections where person = :id order by given"));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }
}
