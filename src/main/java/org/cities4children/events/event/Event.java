package org.cities4children.events.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cities4children.runtime.clock.Today;
import org.cities4children.runtime.intake.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * An event, as its row says; the spine holds its title and summary.
 *
 * @param when nothing when unknown
 * @param country ISO 3166-1 alpha-2, or nothing
 * @param own whether it is the alliance's own
 * @param place where it is described, or nothing
 * @param recording where it can be seen or heard, or nothing
 * @param revision how often it was changed
 */
public record Event(
        UUID id,
        @Nullable When when,
        boolean online,
        @Nullable String city,
        @Nullable String country,
        List<String> hosts,
        boolean own,
        @Nullable WebAddress place,
        @Nullable WebAddress recording,
        int revision) {

    public Event {
        hosts = List.copyOf(hosts);
    }

    /** Whether it is over; what has no date is not to come. */
    public boolean isPast(Clock clock) {
        if (when == null) {
            return true;
        }
        var hours = when.hours();
        var today = hours == null ? Today.somewhere(clock) : LocalDate.ofInstant(clock.instant(), hours.zone());
        return when.last().isBefore(today);
    }
}
