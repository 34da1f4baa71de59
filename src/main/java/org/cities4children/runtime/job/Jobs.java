package org.cities4children.runtime.job;

import java.util.List;

/** The work in the background, to look at and to wake. */
public interface Jobs {

    /** How each job stands, by name. */
    List<JobState> all();

    /**
     * Tells a job that there is something to do now: it begins at once, or again when it is being done. Called in a
     * transaction, it waits for the commit; so what was written is seen, and nothing happens when it is rolled back.
     */
    void wake(String name);
}
