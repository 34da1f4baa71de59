package org.cities4children.governance.dispatch;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters to many that somebody wrote, and those that they got. They stay, with a number that leads to nobody; an
 * address to which answers were to go is taken out.
 */
@Component
class CircularHoldings implements Holdings {

    private final JdbcClient jdbc;

    CircularHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("governance.circulars", person, jdbc, """
                        select id, audience, reply_to, written, sent, stopped,
                            array(select subject from governance.circular_texts where circular = id order by language) as subjects
                        from governance.circulars
                        where :id in (written_by, sent_by, agreed_by, stopped_by) or lower(reply_to) = :email order by written
                        """),
                Holding.of("governance.circular_copies", person, jdbc, """
                        select c.circular, s.sent, c.organisations, c.language, c.fate
                        from governance.circular_copies c join governance.circulars s on s.id = c.circular
                        where c.person = :id order by s.sent
                        """),
                Holding.of("governance.circular_misses", person, jdbc, """
                        select circular, organisation, why from governance.circular_misses where person = :id order by circular
                        """));
    }

    @Override
    public void erase(Person person) {
        jdbc.sql("update governance.circulars set reply_to = '' where lower(reply_to) = lower(:email)")
                .param("email", person.email().strip())
                .update();
    }
}
