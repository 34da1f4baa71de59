package org.cities4children.ballots;

/** What came of an answer. */
public sealed interface Cast {

    /** It is in the log, and counts unless a later one takes its place. */
    record Taken(Answer answer) implements Cast {}

    /** The voter says so already; nothing was written. */
    record Same(Answer answer) implements Cast {}

    /** Somebody else answered for this voter meanwhile; nothing was written. */
    record Overtaken(Answer answer) implements Cast {}

    /** The ballot has ended. */
    record Closed() implements Cast {}

    /** This voter was not there when the ballot opened. */
    record NotOnRoll() implements Cast {}

    /** A stance that needs a reason came without one. */
    record WithoutReason() implements Cast {}

    /** The reason has more words than {@link Stance#mostWords}. */
    record TooLong(int words) implements Cast {}

    /** What was sent by mail is recorded only while the voter still has two days to correct it. */
    record TooLateToRecord() implements Cast {}
}
