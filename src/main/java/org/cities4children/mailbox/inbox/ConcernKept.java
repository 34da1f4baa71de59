package org.cities4children.mailbox.inbox;

/**
 * A concern for a child came in; told in the transaction that keeps it.
 *
 * @param receipt its number
 */
public record ConcernKept(String receipt) {}
