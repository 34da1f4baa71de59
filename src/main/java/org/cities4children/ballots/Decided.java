package org.cities4children.ballots;

/** Whoever has to know what a ballot came to; each room that opens ballots brings its own as a bean. */
public interface Decided {

    /** Whether it opened this one. */
    boolean concerns(String matter);

    /** Tells what is known by now of its notices, right before it is counted, in the same transaction. */
    default void counting(Ballot ballot) {}

    /** Does what follows, in the transaction in which the ballot ends. */
    void decided(Ballot ballot, Result result);
}
