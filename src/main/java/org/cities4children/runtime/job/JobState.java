package org.cities4children.runtime.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param running whether a node does it now
 * @param started when it began last, if ever
 * @param ended when it ended last, well or not
 * @param next when it is due; unknown before its first end
 * @param failures how often it failed since it last succeeded
 * @param failed when it failed last, if ever
 * @param error why it failed last, without addresses of people
 */
public record JobState(
        String name,
        boolean running,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable Instant next,
        int failures,
        @Nullable Instant failed,
        @Nullable String error) {}
