package org.cities4children.search;

import java.util.List;

/** Finds what was handed to the {@link Index}. */
public interface Search {

    /** Answers a question; whatever is typed has an answer, never an exception. */
    Findings find(Question question);

    /** Ids of the entries of the same collection that are most like this one, most alike first. */
    List<String> similar(String id, int limit);

    /**
     * What each of the words finds alone, for a question that finds nothing; nothing unless there are two or three, and
     * each of them finds something.
     */
    List<Findings.Alone> apart(Question question);
}
