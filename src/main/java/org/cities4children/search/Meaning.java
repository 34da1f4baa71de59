package org.cities4children.search;

/** Finding by what is meant, beside finding by words; it follows the index at its own pace. */
public interface Meaning {

    /** Waits until everything written to the index so far is found by meaning too; returns at once where it is off. */
    void await();
}
