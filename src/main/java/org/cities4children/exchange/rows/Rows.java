package org.cities4children.exchange.rows;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows of one kind, from a file or made up. */
public interface Rows {

    /** The kind of their importer. */
    String kind();

    /** What reports call them, such as {@code resources.jsonl}. */
    String name();

    /** How many lines there are, blank ones included. */
    int count() throws IOException;

    Lines open() throws IOException;

    /** Their lines, one after the other. */
    interface Lines extends Closeable {

        /** The next line that is not blank, or nothing at the end. */
        @Nullable Line next() throws IOException;

        @Override
        void close() throws IOException;
    }
}
