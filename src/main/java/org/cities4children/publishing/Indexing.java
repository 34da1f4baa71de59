package org.cities4children.publishing;

/** The search index follows the changes of publications. */
public interface Indexing {

    /** Waits until everything saved so far is findable. */
    void await();

    /** Waits until everything saved so far is found by meaning too, where that is on. */
    default void awaitMeaning() {
        await();
    }
}
