package org.cities4children.runtime.limit;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets tests of other rooms count. */
public final class LimitsInTests {

    private LimitsInTests() {}

    public static Limits of(JdbcClient jdbc, Clock clock) {
        return new Limits(jdbc, clock);
    }
}
