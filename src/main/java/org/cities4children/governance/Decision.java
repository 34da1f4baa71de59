package org.cities4children.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.ballots.Result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the members, or was.
 *
 * @param lastDay on which it can be answered, in universal time
 * @param reviewDay on which somebody looks whether it still holds; null when none was named
 * @param outcome null until it has ended
 * @param number such as {@code C4C-2026-014}; null unless it passed
 * @param reviewed when somebody looked whether it still holds
 * @param roll who decides
 * @param about a thing of another room that it is about, such as {@code application:0198…}; null for none
 * @param follows the one that was put before with another wording; null for the first round
 */
public record Decision(
        UUID id,
        String title,
        UUID ballot,
        Instant opened,
        LocalDate lastDay,
        @Nullable LocalDate reviewDay,
        @Nullable Outcome outcome,
        @Nullable String number,
        @Nullable Instant reviewed,
        @Nullable UUID follows,
        Roll roll,
        @Nullable String about) {

    /** Where all of them are listed. */
    public static final String PATH = "/desk/decisions";

    private static final String KIND = "decision:";

    /** As ballots and the audit name one. */
    public static String matter(UUID id) {
        return KIND + id;
    }

    /** Which decision a ballot is about, if about any. */
    public static Optional<UUID> of(String matter) {
        return matter.startsWith(KIND)
                ? Optional.of(UUID.fromString(matter.substring(KIND.length())))
                : Optional.empty();
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String path() {
        return path(id);
    }

    /** Whether it has been counted. */
    public boolean isOver() {
        return outcome != null;
    }

    /** Whether it is time to look whether it still holds. */
    public boolean awaitsReview(LocalDate today) {
        return number != null && reviewed == null && reviewDay != null && !reviewDay.isAfter(today);
    }
}
