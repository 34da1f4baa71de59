package org.cities4children.exchange.rows;

import org.cities4children.runtime.RowRefused.Reason;
import tools.jackson.databind.node.ObjectNode;

/** One line of what is taken in. */
public sealed interface Line {

    /** Its number, counted from 1. */
    int number();

    /**
     * A line that holds a row.
     *
     * @param size in bytes, about
     */
    record Row(int number, ObjectNode content, int size) implements Line {}

    /** A line that cannot be read, and why. */
    record Broken(int number, Reason reason) implements Line {}
}
