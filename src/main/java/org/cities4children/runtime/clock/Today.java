package org.cities4children.runtime.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Says which day it is, for days that were written without saying where. */
public final class Today {

    /** The last place where a day ends, west of which the next one has begun. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private Today() {}

    /** The earliest day that is not over everywhere on earth: until then nothing is too late. */
    public static LocalDate somewhere(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LAST);
    }
}
