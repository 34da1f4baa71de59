package org.cities4children.ballots.box;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/**
 * Periods in working days, Monday to Friday in universal time. The day of the event is not counted, and the period ends
 * with the end of its last day (Regulation (EEC, Euratom) No 1182/71, article 3). Holidays differ from country to
 * country and count as working days.
 */
final class WorkingDays {

    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** How many whole working days lie between two moments; the day of the first one is none of them. */
    static int between(Instant from, Instant until) {
        return (int) day(from)
                .plusDays(1)
                .datesUntil(
                        day(until).isAfter(day(from)) ? day(until) : day(from).plusDays(1))
                .filter(it -> !FREE.contains(it.getDayOfWeek()))
                .count();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
