package org.cities4children.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.people.register.PersonsInTests;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests. */
public final class Somebody {

    private final JdbcClient jdbc;
    private final Clock clock;

    private Somebody(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static Somebody in(JdbcClient jdbc, Clock clock) {
        return new Somebody(jdbc, clock);
    }

    /** Adds a person with these roles. */
    public UUID called(String name, Role... roles) {
        var id = new Ids(clock).next();
        var email = name.toLowerCase(Locale.ROOT) + "@example.org";
        PersonsInTests.of(jdbc, clock)
                .add(new Person(id, name, email, "en", "UTC", List.of(roles), false, false), null);
        return id;
    }
}
