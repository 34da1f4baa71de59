package org.cities4children.operations.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last run of a chore.
 *
 * @param person who began it
 * @param running whether it goes on now, here or on another node
 * @param ended when it came to its end; nothing when it goes on, or was cut off
 * @param status 0 when all went well
 * @param output what it said, as at a terminal
 */
public record Run(
        Chore chore,
        UUID person,
        Instant started,
        boolean running,
        @Nullable Instant ended,
        @Nullable Integer status,
        List<String> output) {

    public Run {
        output = List.copyOf(output);
    }

    /** The end of the key that says how it stands. */
    public String state() {
        if (running) {
            return "running";
        }
        if (status == null) {
            return "cut-off";
        }
        return status == 0 ? "well" : "faults";
    }
}
