package org.cities4children.alliance.reminder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That a step was sent, or was overtaken by a later one.
 *
 * @param cycle in which
 * @param told whose mail it was; nobody's when it was overtaken
 */
public record Reminder(String organisation, int cycle, ReminderStep step, Instant at, List<UUID> told) {

    public Reminder {
        told = List.copyOf(told);
    }

    public boolean isOvertaken() {
        return told.isEmpty();
    }

    /**
     * Whether a step is not to be sent any more: it was, or a later one. What a clock that had run ahead passed over
     * does not count once it is put right.
     */
    boolean settles(ReminderStep other, Instant now) {
        boolean past = !at.isAfter(now);
        return step == other ? past || !isOvertaken() : past && step.compareTo(other) > 0;
    }

    /** As letters about it are known. */
    String about() {
        return about(organisation, cycle, step);
    }

    static String about(String organisation, int cycle, ReminderStep step) {
        return organisation + ":cycle:" + cycle + ":" + step.days();
    }
}
