package org.cities4children.governance.action;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was asked for, or asked others for. It stays, so that it is not lost: somebody else takes it. */
@Component
class ActionHoldings implements Holdings {

    private final JdbcClient jdbc;

    ActionHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("governance.actions", person, jdbc, """
                select id, title, due, given, ended, owner = :id as own from governance.actions
                where owner = :id or given_by = :id or ended_by = :id order by given
                """));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }
}
