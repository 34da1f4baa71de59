package org.cities4children.alliance.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When a member is reminded, by the day on which it was to confirm. */
public enum ReminderStep {
    MONTH_BEFORE(-30),
    WEEK_BEFORE(-7),
    THE_DAY(0),
    TWO_WEEKS_AFTER(14),
    /** The last one; from here on the secretariat is offered to let the membership rest. */
    SIX_WEEKS_AFTER(45);

    private final int days;

    ReminderStep(int days) {
        this.days = days;
    }

    /** After the day by which to confirm. */
    public int days() {
        return days;
    }

    /** In the keys of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** When it is due. */
    public LocalDate day(LocalDate due) {
        return due.plusDays(days);
    }

    static ReminderStep after(int days) {
        return Arrays.stream(values()).filter(it -> it.days == days).findFirst().orElseThrow();
    }

    /** The last one that is due; whatever was due before it is not sent any more. */
    static Optional<ReminderStep> latest(LocalDate due, LocalDate today) {
        return Arrays.stream(values()).filter(it -> !it.day(due).isAfter(today)).reduce((_, later) -> later);
    }

    /** Those that come before it. */
    List<ReminderStep> earlier() {
        return Arrays.stream(values()).filter(it -> it.compareTo(this) < 0).toList();
    }
}
