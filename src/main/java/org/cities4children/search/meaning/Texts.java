package org.cities4children.search.meaning;

import java.util.function.Supplier;

/** What is to be understood: the words that the index holds. */
public interface Texts {

    /** Grows with everything that is written to the index. */
    long version();

    /** Reads everything that has words in a language. */
    void each(String language, Reader reader);

    /** Reads one thing after the other. */
    interface Reader {

        /**
         * Takes one in.
         *
         * @param fingerprint the same for the same words
         * @param words title, summary and the opening of the text
         */
        void read(String id, long fingerprint, Supplier<String> words);
    }
}
