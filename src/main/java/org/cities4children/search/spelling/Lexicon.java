package org.cities4children.search.spelling;

import java.util.List;

/** What is known of words while somebody's spelling is looked at. */
public interface Lexicon {

    /** Whether somebody wrote a word, which then is right. */
    boolean knows(String word);

    /**
     * Where words stand that may have been meant by one that differs in so many letters, as they are written: in the
     * languages of the other words, since nobody mistypes a word into another language.
     */
    List<String> fields(int edits);

    /** Whether the reader's own texts have it; what only others have may have been meant, but who knows. */
    boolean isOwn(String word);
}
