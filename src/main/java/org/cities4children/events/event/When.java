package org.cities4children.events.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.cities4children.web.PartialDate;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * When an event is: days, and hours where they are known.
 *
 * @param from the first day, or the month or year
 * @param to the last day, or nothing when it is the first
 * @param hours nothing when they are unknown
 */
public record When(
        PartialDate from,
        @Nullable PartialDate to,
        @Nullable Hours hours) {

    /** Local wall times where the event is; instants follow from them, and change when a country changes its clocks. */
    public record Hours(LocalTime start, @Nullable LocalTime end, ZoneId zone) {}

    /** The days as the reader's language writes them. */
    public String written(Words words) {
        if (to == null) {
            return from.written(words);
        }
        return isDays() ? words.days(first(), last()) : from.written(words) + " – " + to.written(words);
    }

    public LocalDate first() {
        return from.first();
    }

    public LocalDate last() {
        return to == null ? from.last() : to.last();
    }

    /** Whether days are known, so that it fits into a calendar. */
    public boolean isDays() {
        return from.isDay() && (to == null || to.isDay());
    }

    /** When it begins, or nothing when the hour is unknown. */
    public @Nullable Instant begin() {
        return hours == null
                ? null
                : first().atTime(hours.start()).atZone(hours.zone()).toInstant();
    }

    /** When it ends, or nothing when that hour is unknown. */
    public @Nullable Instant end() {
        return hours == null || hours.end() == null
                ? null
                : last().atTime(hours.end()).atZone(hours.zone()).toInstant();
    }
}
