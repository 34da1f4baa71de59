package org.cities4children.stories.job;

import java.time.LocalDate;
import org.cities4children.runtime.intake.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A job, a consultancy or a call.
 *
 * @param kind job, consultancy or call
 * @param deadline the last day, or nothing
 */
public record Job(
        String kind,
        String title,
        String organisation,
        String description,
        String language,
        @Nullable LocalDate deadline,
        WebAddress address) {

    /** Whether one may still apply. */
    boolean isOpen(LocalDate today) {
        return deadline == null || !deadline.isBefore(today);
    }
}
