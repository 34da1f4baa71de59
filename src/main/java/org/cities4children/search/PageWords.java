package org.cities4children.search;

import java.util.Collection;

/** Knows what the pages say themselves, whatever is found on them: nobody who types a word of the menu mistypes. */
public interface PageWords {

    /** Titles, labels and sentences of all pages in a language; nothing in one that no page is in. */
    Collection<String> texts(String language);
}
