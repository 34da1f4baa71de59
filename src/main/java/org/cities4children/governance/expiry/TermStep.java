package org.cities4children.governance.expiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When people are told that a term ends. */
enum TermStep {
    TWO_MONTHS(60),
    TWO_WEEKS(14);

    private final int days;

    TermStep(int days) {
        this.days = days;
    }

    /** Before the last day. */
    int days() {
        return days;
    }

    LocalDate day(LocalDate last) {
        return last.minusDays(days);
    }

    /** The last one that is due; whatever was due before it is not sent any more. */
    static Optional<TermStep> latest(LocalDate last, LocalDate today) {
        return Arrays.stream(values())
                .filter(it -> !it.day(last).isAfter(today))
                .reduce((_, later) -> later);
    }
}
