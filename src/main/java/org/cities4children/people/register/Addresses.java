package org.cities4children.people.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which addresses somebody had, and how they get another one. */
@Component
public class Addresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Addresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of before, unless somebody else has one of them now. */
    public List<String> former(UUID person) {
        return jdbc.sql("""
                select email from people.former_addresses as f where person = :person
                    and not exists (select from people.persons where persons.email_key = f.email_key)
                order by given_up, email_key
                """).param("person", person).query(String.class).list();
    }

    /**
     * Gives a person another one, in the running transaction; false when somebody else has it. Links that were mailed
     * to the one of before open nothing any more.
     */
    public boolean move(UUID person, String email) {
        var key = Person.key(email);
        boolean isFree = !jdbc.sql("select exists (select from people.persons where email_key = :key and id <> :id)")
                .param("key", key)
                .param("id", person)
                .query(Boolean.class)
                .single();
        if (isFree) {
            giveUp(person);
            jdbc.sql("update people.persons set email = :email, email_key = :key where id = :id")
                    .param("email", email)
                    .param("key", key)
                    .param("id", person)
                    .update();
            jdbc.sql("delete from people.former_addresses where email_key = :key")
                    .param("key", key)
                    .update();
            jdbc.sql("delete from people.links where person = :id")
                    .param("id", person)
                    .update();
        }
        return isFree;
    }

    /**
     * Stops what waits to become a person's address, confirmed or not: whoever asked for it may be the one whom a new
     * password, a closed account or new proofs are to keep out.
     */
    public void stay(UUID person) {
        jdbc.sql("delete from people.address_changes where person = :id")
                .param("id", person)
                .update();
    }

    private void giveUp(UUID person) {
        jdbc.sql("""
                insert into people.former_addresses (person, email, email_key, given_up)
                select id, email, email_key, :now from people.persons where id = :id
                on conflict (person, email_key) do update set given_up = :now
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", person)
                .update();
    }
}
