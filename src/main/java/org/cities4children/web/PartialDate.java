package org.cities4children.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, a month or a year: as much as is known.
 *
 * @param text {@code 2024-11-06}, {@code 2024-11} or {@code 2024}
 */
public record PartialDate(String text) {

    /**
     * Checks it.
     *
     * @throws DateTimeException when it is none
     */
    public PartialDate {
        switch (text.length()) {
            case 4 -> Year.parse(text);
            case 7 -> YearMonth.parse(text);
            default -> LocalDate.parse(text);
        }
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return text.length() > 7;
    }

    /** The first day that it may be. */
    public LocalDate first() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day that it may be. */
    public LocalDate last() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** As the reader's language writes it. */
    public String written(Words words) {
        return switch (text.length()) {
            case 4 -> words.year(Integer.parseInt(text));
            case 7 -> words.month(YearMonth.parse(text));
            default -> words.day(first());
        };
    }
}
