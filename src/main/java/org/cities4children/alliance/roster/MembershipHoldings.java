package org.cities4children.alliance.roster;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody did for a membership, and which reminders they got. It stays, since it is the organisation's: the
 * number beside it leads to nobody once the account is erased.
 */
@Component
class MembershipHoldings implements Holdings {

    private final JdbcClient jdbc;

    MembershipHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("alliance.confirmations", person, jdbc, """
                        select organisation, cycle, at, logo, priorities, planned, person = :id as confirmed,
                            representative = :id as represented
                        from alliance.confirmations where person = :id or representative = :id order by at
                        """),
                Holding.of("alliance.membership_steps", person, jdbc, """
                        select organisation, number, edge, from_state, to_state, gone_by, at, day, reason
                        from alliance.membership_steps where person = :id order by at
                        """),
                Holding.of("alliance.reminders", person, jdbc, """
                        select organisation, cycle, step, at from alliance.reminders where :id = any (told) order by at
                        """));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }
}
