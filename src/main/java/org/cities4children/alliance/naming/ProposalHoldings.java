package org.cities4children.alliance.naming;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that somebody proposed; they stay, since they are the organisation's, and the number leads to nobody. */
@Component
class ProposalHoldings implements Holdings {

    private final JdbcClient jdbc;

    ProposalHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(Holding.of("alliance.name_proposals", person, jdbc, """
                select organisation, before, name, at, state, reason, decided
                from alliance.name_proposals where person = :id order by at
                """));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }
}
