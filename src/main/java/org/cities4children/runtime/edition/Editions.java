package org.cities4children.runtime.edition;

/** The editions of all that is public: each change begins the next one, on every node. */
public interface Editions {

    /** Begins the next edition with the commit of the running transaction. */
    void nextAfterCommit();

    /**
     * This node knows of a new edition. Whoever keeps something in memory forgets it, {@linkplain Begun#FIRST first} if
     * pages are made of it, since one that is made in between would be kept under the new edition.
     */
    record Begun() {

        /** The order of a listener that pages depend on. */
        public static final int FIRST = 0;
    }
}
