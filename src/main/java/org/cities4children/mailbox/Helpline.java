package org.cities4children.mailbox;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody in a country finds help for a child.
 *
 * @param country ISO 3166-1 alpha-2
 * @param telephone as it is dialled there, or empty
 * @param link of its own page, or empty
 * @param hours when somebody answers, as typed, or empty
 * @param languages that are spoken there, as typed, or empty
 * @param written the language in which it is described
 * @param owner who looks whether it is still so, if anybody
 * @param checked when somebody looked last
 */
public record Helpline(
        UUID id,
        String country,
        String name,
        String telephone,
        String link,
        String hours,
        String languages,
        Language written,
        @Nullable UUID owner,
        LocalDate checked,
        int version) {

    /** After so long a number may be somebody else's. */
    public static final Period GOOD_FOR = Period.ofYears(1);

    /** When it has to be looked at again. */
    public LocalDate due() {
        return checked.plus(GOOD_FOR);
    }

    public boolean isDue(LocalDate today) {
        return !today.isBefore(due());
    }

    /** What a telephone dials, or empty. */
    public String dialled() {
        return telephone.replaceAll("[^+0-9]", "");
    }
}
