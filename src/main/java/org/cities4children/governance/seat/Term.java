package org.cities4children.governance.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody holds a seat. A right ends at midnight, in universal time, after the last day.
 *
 * @param seat its number
 * @param organisation by its key
 * @param name of the organisation, as it was called when the seat was filled
 * @param person who was elected; null where the organisation holds it
 * @param standIn who answers when the holder cannot; null for nobody
 * @param away until the end of this day the stand-in answers, too; null while the holder is there
 * @param shown whether the elected person agreed to be named in public
 * @param ended when somebody ended it before it was over; null when nobody has
 * @param reason why
 * @param calledOff ended before it began, so that it never held
 */
public record Term(
        UUID id,
        int seat,
        String organisation,
        String name,
        @Nullable UUID person,
        LocalDate first,
        LocalDate last,
        @Nullable UUID standIn,
        @Nullable LocalDate away,
        boolean shown,
        Instant filled,
        @Nullable Instant ended,
        String reason,
        boolean calledOff) {

    public boolean holdsOn(LocalDate day) {
        return !calledOff && !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOverOn(LocalDate day) {
        return calledOff || day.isAfter(last);
    }

    /** Whether somebody holds the seat by it on one of these days. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return !calledOff && !first.isAfter(until) && !last.isBefore(from);
    }

    /** Whether the holder said not to be there. */
    public boolean isAwayOn(LocalDate day) {
        return away != null && !day.isAfter(away);
    }
}
