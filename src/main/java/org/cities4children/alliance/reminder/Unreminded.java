package org.cities4children.alliance.reminder;

import java.time.Instant;

/**
 * A member that a reminder did not reach.
 *
 * @param since when that is known
 */
public record Unreminded(String organisation, int cycle, ReminderStep step, Hindrance why, Instant since) {}
