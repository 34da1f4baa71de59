package org.cities4children.runtime.check;

import java.util.function.Consumer;

/** Looks whether what a room keeps is whole; every room brings its own as a bean. */
public interface Check {

    /** What is looked at, such as {@code audit}. */
    String name();

    /** Looks at everything, changes nothing, and tells each fault as it is found. */
    void run(Consumer<Fault> faults);
}
