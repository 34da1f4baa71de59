package org.cities4children.search.spelling;

/** What is known of words while somebody's spelling is looked at. */
public interface Lexicon {

    /** Whether somebody wrote a word, which then is right. */
    boolean knows(String word);

    /** Whether it is of a language in which the other words stand: nobody mistypes a word into another language. */
    boolean fits(String word);

    /** Whether the reader's own texts have it; what only others have may have been meant, but who knows. */
    boolean isOwn(String word);
}
