package org.cities4children.people.password;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets tests of other slices keep passwords. */
public final class PasswordsInTests {

    private PasswordsInTests() {}

    public static Passwords of(JdbcClient jdbc) {
        return new Passwords(jdbc);
    }
}
