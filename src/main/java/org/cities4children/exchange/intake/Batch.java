package org.cities4children.exchange.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One run of an import, as it is remembered. */
record Batch(
        long id,
        String what,
        Instant started,
        @Nullable Instant finished,
        @Nullable Instant undone,
        int created,
        int updated,
        int unchanged,
        int refused) {

    String state() {
        if (undone != null) {
            return "undone";
        }
        return isUnfinished() ? "unfinished" : "finished";
    }

    /** Interrupted, and what it had committed stands. */
    boolean isUnfinished() {
        return finished == null && undone == null;
    }
}
