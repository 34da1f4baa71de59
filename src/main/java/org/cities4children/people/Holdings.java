package org.cities4children.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a room keeps about persons; each room that keeps something brings its own as a bean. People are told all of it
 * when they ask (GDPR, articles 15 and 20), and it goes with their account (article 17).
 */
public interface Holdings {

    /** Everything that is kept about this person, but for secrets such as what is made of their password. */
    List<Holding> of(Person person);

    /**
     * Erases what does not have to stay. Called within the transaction that erases the account, before its row goes.
     * What stays is told on the page of one's data, under the key {@code people.data.stays.…}.
     */
    void erase(Person person);

    /**
     * The rows of one kind about somebody.
     *
     * @param name as in the file of one's data, such as {@code people.sessions}
     * @param rows each as a JSON object
     */
    record Holding(String name, List<String> rows) {

        public Holding {
            rows = List.copyOf(rows);
        }

        /**
         * What a query finds about a person.
         *
         * @param select with the parameters {@code :id}, and {@code :email}, as {@link Person#key} has it
         */
        public static Holding of(String name, Person person, JdbcClient jdbc, String select) {
            var rows = jdbc.sql("select to_jsonb(it)::text from (" + select + ") it")
                    .param("id", person.id())
                    .param("email", Person.key(person.email()))
                    .query(String.class)
                    .list();
            return new Holding(name, rows);
        }
    }
}
