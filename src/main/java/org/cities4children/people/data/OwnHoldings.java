package org.cities4children.people.data;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this room keeps about somebody. */
@Order(0)
@Component
class OwnHoldings implements Holdings {

    private final JdbcClient jdbc;

    OwnHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return Stream.concat(lasting(person).stream(), passing(person).stream()).toList();
    }

    /** What is there as long as the account. */
    private List<Holding> lasting(Person person) {
        return List.of(
                held(person, "people.persons", """
                        select id, name, email, language, zone, created, disabled, password is not null as has_password
                        from people.persons where id = :id
                        """),
                held(person, "people.roles", "select role, granted from people.roles where person = :id"),
                held(person, "people.sessions", """
                        select began, seen, factors, agent, network from people.sessions where person = :id order by began
                        """),
                held(person, "people.arrivals", """
                        select verb, network, began, ended, times from people.arrivals where person = :id order by began
                        """),
                held(person, "people.one_time_codes", """
                        select confirmed from people.one_time_codes where person = :id
                        """),
                held(person, "people.recovery_codes", """
                        select used from people.recovery_codes where person = :id
                        """),
                held(person, "people.passkeys", """
                        select label, created, used, transports from people.passkeys where person = :id order by created
                        """));
    }

    /** What comes and goes. */
    private List<Holding> passing(Person person) {
        return List.of(
                held(person, "people.invitations", """
                        select email, name, language, roles, created, expires, used from people.invitations
                        where email_key = :email order by created
                        """),
                held(person, "people.approvals", """
                        select kind, facts, asked, ends, state from people.approvals
                        where :id in (person, asked_by) or lower(facts->>'email') = :email order by asked
                        """),
                held(person, "people.withheld_roles", """
                        select role, since from people.withheld_roles where person = :id order by role
                        """),
                held(person, "people.absences", """
                        select first_day, last_day from people.absences where person = :id order by first_day
                        """),
                held(person, "people.address_changes", """
                        select email, asked, due from people.address_changes where person = :id
                        """),
                held(person, "people.former_addresses", """
                        select email, given_up from people.former_addresses where person = :id order by given_up
                        """),
                held(person, "people.links", """
                        select purpose, created, expires, used from people.links where person = :id order by created
                        """));
    }

    /** What hangs on the account goes with its row. */
    @Override
    public void erase(Person person) {
        for (var table : List.of("invitations", "requests", "address_changes", "former_addresses")) {
            jdbc.sql("delete from people." + table + " where email_key = :key")
                    .param("key", Person.key(person.email()))
                    .update();
        }
        jdbc.sql("delete from people.approvals where lower(facts->>'email') = :key")
                .param("key", Person.key(person.email()))
                .update();
    }

    private Holding held(Person person, String name, String select) {
        return Holding.of(name, person, jdbc, select);
    }
}
