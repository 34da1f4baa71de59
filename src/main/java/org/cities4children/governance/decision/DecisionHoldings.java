package org.cities4children.governance.decision;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody put to the members. It stays: the number beside it leads to nobody once the account is erased. */
@Component
class DecisionHoldings implements Holdings {

    private final JdbcClient jdbc;

    DecisionHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("governance.decisions", person, jdbc, """
                select id, title, opened, reviewed, proposed_by = :id as proposed
                from governance.decisions where proposed_by = :id or reviewed_by = :id order by opened
                """));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }
}
