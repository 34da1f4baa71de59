package org.cities4children.search;

import java.util.Set;

/** Knows words that are right although no text has them: the names of topics and places. */
public interface KnownNames {

    /** All words of these names; the same set until one of the names changes. */
    Set<String> words();

    /** Those of them that stand in the names of places. */
    Set<String> placeWords();
}
