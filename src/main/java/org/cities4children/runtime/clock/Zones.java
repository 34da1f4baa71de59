package org.cities4children.runtime.clock;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Finds time zones by names that somebody may have typed. */
public final class Zones {

    private Zones() {}

    /** The zone of this name. */
    public static Optional<ZoneId> named(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException _) {
            // A name that the JDK lists and whose rules it does not have.
            return Optional.empty();
        }
    }
}
