package org.cities4children.people.note;

import java.util.List;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody is found, and the messages that they wrote and got; all of it goes with their account. */
@Component
class NoteHoldings implements Holdings {

    private final JdbcClient jdbc;
    private final NoteRows rows;
    private final NoteMail mail;

    NoteHoldings(JdbcClient jdbc, NoteRows rows, NoteMail mail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.mail = mail;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("people.entries", person, jdbc, """
                        select role, organisation, country, city, topics, languages, audience, adult, changed
                        from people.entries where person = :id
                        """),
                Holding.of("people.notes (sent)", person, jdbc, """
                        select id, words, sent, answer, answered from people.notes where sender = :id order by sent
                        """),
                Holding.of("people.notes (received)", person, jdbc, """
                        select id, words, sent, answer, answered, refused, reported from people.notes
                        where receiver = :id and not held order by sent
                        """),
                Holding.of(
                        "people.note_blocks",
                        person,
                        jdbc,
                        "select sender, since from people.note_blocks where person = :id order by since"));
    }

    /** The rows go with the account's own. */
    @Override
    public void erase(Person person) {
        rows.of(person.id()).forEach(it -> mail.forget(it.id()));
    }
}
