package org.cities4children.alliance.application;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody wrote to apply for an organisation, by their address, and what they did with applications. What waits
 * for a decision is the organisation's and stays until then; all else goes with the account.
 */
@Component
class ApplicationHoldings implements Holdings {

    private final JdbcClient jdbc;

    ApplicationHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("alliance.applications", person, jdbc, """
                        select id, state, organisation, name, email, language, answers, accepted, sent, again
                        from alliance.applications where email_key = :email order by id
                        """),
                Holding.of("alliance.application_steps", person, jdbc, """
                        select application, number, verb, at, note
                        from alliance.application_steps
                        where person = :id or (gone_by = 'applicant'
                            and application in (select id from alliance.applications where email_key = :email))
                        order by at
                        """));
    }

    @Override
    public void erase(Person person) {
        jdbc.sql("""
                delete from alliance.applications
                where email_key = :email and state in ('enquiry', 'approved', 'declined')
                """).param("email", Person.key(person.email())).update();
    }
}
