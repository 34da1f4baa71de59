package org.cities4children.alliance.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person coordinates a national alliance.
 *
 * @param first day on which it holds, in universal time
 * @param last day on which it holds; null when no end is known
 * @param ended when somebody ended it; null when nobody has
 * @param shown whether they want to be named on its page
 */
public record Coordinator(
        UUID id,
        String country,
        UUID person,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable Instant ended,
        boolean shown) {

    public boolean isOverAt(Instant moment) {
        return ended != null
                || (last != null && LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(last));
    }
}
