package org.cities4children.people.absence;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** From when until when somebody says to be away, as typed. */
public record AbsenceForm(String first, String last) {

    private static final Period LONGEST = Period.ofYears(1);

    static final AbsenceForm EMPTY = new AbsenceForm("", "");

    /** The days meant; nothing when they are no days, end before they begin, are over, or are too many. */
    Optional<Days> days(LocalDate today) {
        return day(first)
                .flatMap(from -> day(last.isBlank() ? first : last)
                        .filter(it -> !it.isBefore(from))
                        .filter(it -> !it.isBefore(today))
                        .filter(it -> it.isBefore(from.plus(LONGEST)))
                        .map(it -> new Days(from, it)));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(it -> it.getYear() > 1900 && it.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Both included. */
    record Days(LocalDate first, LocalDate last) {}
}
