package org.cities4children.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something is no longer here.
 *
 * @param reason in words for readers
 * @param successor path of what took its place, or nothing
 */
public record Withdrawal(
        Instant at, String reason, @Nullable String successor) {}
