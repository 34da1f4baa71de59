package org.cities4children.runtime.owner;

/** What a running command sends back, piece by piece. */
public sealed interface Reply {

    /** A line for standard output. */
    record Out(String line) implements Reply {}

    /** A line for standard error. */
    record Say(String line) implements Reply {}

    /** The end. */
    record Exit(int status) implements Reply {}
}
