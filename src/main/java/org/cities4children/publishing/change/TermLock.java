package org.cities4children.publishing.change;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps filing under terms and changing terms apart, so that nothing is left behind under a term that is gone.
 *
 * <p>Each waits for the other until the transaction ends, and must be called before its first look at the terms: the
 * lock modes of PostgreSQL are such that any number may file at once and one alone may change.
 */
public final class TermLock {

    private final JdbcClient jdbc;

    public TermLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody change the terms, and others file under them. */
    public void file() {
        jdbc.sql("lock table publishing.merges in row share mode").update();
    }

    /** Lets nobody file, and nobody else change the terms. */
    public void change() {
        jdbc.sql("lock table publishing.merges in exclusive mode").update();
    }
}
