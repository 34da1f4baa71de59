package org.cities4children.people;

/** Whoever waits for somebody to come in; each room that does brings its own as a bean. */
public interface Newcomers {

    /** Somebody took up an invitation that was sent to their address; called in the transaction in which they do. */
    void came(Person person);
}
