package org.cities4children.runtime;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes rows of one kind into the room that owns them; every room brings its own as a bean.
 *
 * <p>Called inside a transaction that the caller rolls back for a dry run or a bad row.
 */
public interface Importer {

    /**
     * The kind as it is written on the command line and as the file's name in a content folder, such as
     * {@code resources}.
     */
    String kind();

    /** Lower first: what others refer to comes before them. */
    int order();

    /**
     * The key by which a row is recognised when it comes again.
     *
     * @throws RowRefused when what makes the key is missing
     */
    String key(ObjectNode row);

    /**
     * Takes a row in.
     *
     * @throws RowRefused when the row cannot be taken
     */
    Taken take(String key, ObjectNode row);

    /** Takes a row that a file brings. What people wrote beside it by hand stays, where a kind tells the two apart. */
    default Taken bring(String key, ObjectNode row) {
        return take(key, row);
    }

    /** The row of this key as it stands, which nobody else changes before the running transaction ends. */
    Optional<ObjectNode> hold(String key);

    /**
     * Locks, until the running transaction ends, what rows of this kind share. Whoever puts rows of several kinds back
     * calls it before the first of them, so that two who write never wait for each other.
     */
    default void alone() {}

    /**
     * Lets nobody, until the running transaction ends, change what rows of this kind refer to. Whoever writes rows
     * calls it before the first of them: who held a row and then waited for this could be waited for by who holds this
     * and waits for the row.
     */
    default void shared() {}

    /** Puts back what stood before a batch: {@code before} as it was handed in, or nothing at all. */
    void putBack(String key, @Nullable ObjectNode before);

    /** What became of a row. */
    record Taken(Outcome outcome, UUID id, @Nullable ObjectNode before) {}

    /** The three ways in which a row is taken. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
