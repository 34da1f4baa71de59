package org.cities4children.runtime;

import java.util.List;

/** A command of {@code bin/c4c}; every room brings its own as a bean. */
public interface Command {

    /** The word after {@code bin/c4c}. */
    String name();

    /** One line for {@code bin/c4c help}: the arguments and what the command does. */
    String usage();

    /** Does the work; returns the exit status, 0 only when all went well. */
    int run(List<String> arguments, Console console) throws Exception;
}
