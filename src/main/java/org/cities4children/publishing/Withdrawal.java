package org.cities4children.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something is no longer here.
 *
 * @param reason in words for readers
 * @param language of the reason (BCP 47), or nothing when nobody said
 * @param successor path of what took its place, or nothing
 */
public record Withdrawal(
        Instant at,
        String reason,
        @Nullable String language,
        @Nullable String successor) {}
