package org.cities4children.search;

/** Knows words that are right although no text has them: the names of topics and places. */
public interface KnownNames {

    /** Whether a word stands in one of the names, as its readers or others write it. */
    boolean has(String word);
}
