package org.cities4children.people.arrival;

import java.time.Clock;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log, for tests of other slices. */
public final class ArrivalsInTests {

    private ArrivalsInTests() {}

    public static Arrivals of(JdbcClient jdbc, Clock clock) {
        return new Arrivals(jdbc, new Ids(clock), clock);
    }
}
