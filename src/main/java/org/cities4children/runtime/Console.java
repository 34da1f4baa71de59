package org.cities4children.runtime;

import java.nio.file.Path;

/** Where a command writes, be it run in its caller's process or in the owner of the data folder. */
public interface Console {

    /** A line for machines, on standard output. */
    void print(String line);

    /** A line for people, on standard error. */
    void say(String line);

    /** The caller's name on their machine. */
    String person();

    /** A file that the caller named, resolved against the caller's working folder. */
    Path file(String name);
}
