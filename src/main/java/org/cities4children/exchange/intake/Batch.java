package org.cities4children.exchange.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of an import, as it is remembered.
 *
 * @param standing how many rows it changed that no undo put back
 */
record Batch(
        long id,
        String what,
        Instant started,
        @Nullable Instant finished,
        @Nullable Instant undone,
        int created,
        int updated,
        int unchanged,
        int refused,
        int standing) {

    String state() {
        if (undone != null) {
            return isUndone() ? "undone" : "partly undone";
        }
        return isUnfinished() ? "unfinished" : "finished";
    }

    /** Whether nothing is left to put back. */
    boolean isUndone() {
        return undone != null && standing == 0;
    }

    /** Interrupted, and what it had committed stands. */
    boolean isUnfinished() {
        return finished == null && undone == null;
    }
}
