package org.cities4children.exchange.past;

import java.time.Instant;
import java.util.UUID;
import org.cities4children.exchange.report.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in together, and how it stands.
 *
 * @param person who had it taken in by browser; nobody when a command or the program did
 * @param finished when it came to its end
 * @param undone when somebody last undid it
 * @param running whether it is being taken in at the desk's request
 * @param standing rows that it changed and that no undo put back
 */
public record Batch(
        long id,
        String what,
        @Nullable UUID person,
        Instant started,
        @Nullable Instant finished,
        @Nullable Instant undone,
        boolean running,
        Tally tally,
        int standing) {

    /** The end of the key that says how it stands. */
    public String state() {
        if (undone != null) {
            return isUndone() ? "undone" : "partly-undone";
        }
        if (finished != null) {
            return "finished";
        }
        return running ? "running" : "unfinished";
    }

    /** Whether nothing is left to put back. */
    public boolean isUndone() {
        return undone != null && standing == 0;
    }

    /** Whether it did not come to its end, and what it had committed stands. */
    public boolean isUnfinished() {
        return finished == null && undone == null;
    }

    /** Whether an undo could put something back. */
    public boolean isUndoable() {
        return standing > 0 && !running;
    }
}
