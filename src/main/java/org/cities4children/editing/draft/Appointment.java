package org.cities4children.editing.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When something is to be published: what the clock on the wall shows, and where that wall is. The instant follows from
 * both whenever it is asked for, so that it moves when a country changes the rules of its clocks.
 */
public record Appointment(LocalDateTime local, ZoneId zone) {

    /** An hour that clocks skip is later by as much as they skip; of one that comes twice, the first counts. */
    public Instant instant() {
        return local.atZone(zone).toInstant();
    }

    /** Whether no clock there ever shows this. */
    public boolean isSkipped() {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Whether clocks there show this twice. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    boolean isDue(Instant now) {
        return !instant().isAfter(now);
    }

    /** As the record of deeds keeps it. */
    String written() {
        return local + " " + zone;
    }
}
