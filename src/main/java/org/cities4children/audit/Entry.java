package org.cities4children.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deed as it stands in the audit, whoever may have changed it there.
 *
 * @param number grows from entry to entry, with gaps
 */
public record Entry(
        long number,
        Instant at,
        @Nullable UUID person,
        @Nullable String actingFor,
        String verb,
        String object,
        SortedMap<String, String> facts) {

    public Entry {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }
}
