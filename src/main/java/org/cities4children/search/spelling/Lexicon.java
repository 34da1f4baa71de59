package org.cities4children.search.spelling;

import java.io.IOException;
import java.util.List;

/** What is known of words while somebody's spelling is looked at. */
public interface Lexicon {

    /** Whether somebody wrote a word, or another form of it in the languages that are spoken here. */
    boolean knows(String word);

    /** Whether it may be another form of a word in some language. */
    boolean mayBeForm(String word);

    /**
     * Where words stand, as they are written, that may have been meant by one that differs in so many letters: first in
     * the language in which somebody seems to type, then in all others, since few mistype into another language.
     */
    List<List<String>> fields(String word, int edits);

    /** Whether something that is looked through has a word in one of these fields. */
    boolean isHere(String word, List<String> fields) throws IOException;

    /** Whether a word is of the language in which another was typed, or of a name; what is not was hardly meant. */
    boolean isOwn(String word, String typed);

    /** Whether a word stands in the name of a topic or place. */
    boolean isTerm(String word);

    /** Whether nothing but the name of somebody has a word. */
    boolean isOfPerson(String word);

    /** A word that was found here with the accents with which the texts write it most often. */
    String spelled(String word) throws IOException;
}
