package org.cities4children.people.register;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets tests of other slices keep persons. */
public final class PersonsInTests {

    private PersonsInTests() {}

    public static Persons of(JdbcClient jdbc, Clock clock) {
        return new Persons(jdbc, clock);
    }
}
