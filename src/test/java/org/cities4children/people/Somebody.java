package org.cities4children.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.people.password.PasswordsInTests;
import org.cities4children.people.register.PersonsInTests;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests. */
public final class Somebody {

    /** Of all who come in by one. */
    public static final String PASSWORD = "a long way to the lighthouse";

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

    /** Adds a person without a role who comes in by the password. */
    public UUID comingIn(String name) {
        var id = called(name);
        PasswordsInTests.of(jdbc).set(id, PASSWORD);
        return id;
    }

    /** Has one of these come in. */
    public static SignedIn session(String name, int port) {
        return SignedIn.as(name.toLowerCase(Locale.ROOT) + "@example.org", PASSWORD, port);
    }
}
