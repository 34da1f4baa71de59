package org.cities4children.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cities4children.runtime.RowRefused;

/** Makes one topic of two, or one place of two, and two of one again. */
public interface Merging {

    /** How long a merge can be undone. */
    Duration UNDOABLE = Duration.ofDays(30);

    /**
     * Makes one term part of another: what carries it carries the other, its names become synonyms, what stands below
     * it stands below the other, and its id leads there.
     *
     * @param vocabulary topics or places
     * @throws RowRefused when these two cannot be merged
     */
    Merge merge(String vocabulary, String gone, String stays);

    /**
     * Undoes a merge. What was filed otherwise since stays as it is.
     *
     * @return how many publications were put back
     * @throws RowRefused when it cannot be undone any more
     */
    int undo(UUID merge);

    /** The merges that can be undone, newest first. */
    List<Merge> undoable(String vocabulary);

    /**
     * A merge.
     *
     * @param name of what is gone, in English
     * @param publications how many were moved
     */
    record Merge(UUID id, String gone, String name, String stays, Instant at, int publications) {}
}
