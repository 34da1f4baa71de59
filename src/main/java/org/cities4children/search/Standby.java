package org.cities4children.search;

import java.util.List;

/** Answers while the index cannot, as well as it can; filled from above, by what knows the entries by their titles. */
public interface Standby {

    /**
     * Answers a question from elsewhere.
     *
     * @param words the words that were typed, taken apart; what they exclude is not among them
     */
    Findings find(Question question, List<String> words);
}
