package org.cities4children.mailbox.letter;

import java.util.List;
import java.util.Locale;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters that somebody sent from the address of their account, and what they did with letters of others. That they did
 * it stays, by their number alone. Concerns for a child are neither told nor erased here: the child comes first.
 */
@Component
class LetterHoldings implements Holdings {

    private final JdbcClient jdbc;

    LetterHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> of(Person person) {
        return List.of(
                Holding.of("mailbox.letters", person, jdbc, """
                        select receipt, door, received, language, answers, answered, closed
                        from mailbox.letters where lower(answers ->> 'email') = :email order by received
                        """), Holding.of("mailbox.letter_acts", person, jdbc, """
                        select receipt, at, verb, day, note from mailbox.letter_acts where person = :id order by at
                        """));
    }

    @Override
    public void erase(Person person) {
        jdbc.sql("delete from mailbox.letters where lower(answers ->> 'email') = :email")
                .param("email", person.email().strip().toLowerCase(Locale.ROOT))
                .update();
    }
}
