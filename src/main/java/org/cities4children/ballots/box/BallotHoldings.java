package org.cities4children.ballots.box;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody said for an organisation. It stays, since it is the organisation's: the number beside it leads to
 * nobody once the account is erased.
 */
@Component
class BallotHoldings implements Holdings {

    private final JdbcClient jdbc;

    BallotHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of(
                        "ballots.answers",
                        person,
                        jdbc,
                        "select ballot, number, voter, stance, reason, heard, given from ballots.answers where person = :id order by given"),
                Holding.of(
                        "ballots.notices",
                        person,
                        jdbc,
                        "select ballot, voter, delivered, bounced from ballots.notices where person = :id order by ballot"));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }
}
