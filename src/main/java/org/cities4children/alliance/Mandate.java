package org.cities4children.alliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person may act for an organisation.
 *
 * @param organisation by its key, which stays when its name changes
 * @param slug of the organisation, as its address says it now
 * @param name of the organisation, as it is called now
 * @param first day on which it holds, in universal time
 * @param last day on which it holds, in universal time; null when no end is known
 * @param ended when somebody ended it; null when nobody has
 */
public record Mandate(
        UUID id,
        String organisation,
        String slug,
        String name,
        UUID person,
        Role role,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable Instant ended) {

    /** As what somebody acts for an organisation. */
    public enum Role {
        /** Represents it; an organisation has one. */
        LEAD,
        /** Represents it beside the lead. */
        ALTERNATE,
        COMMUNICATIONS,
        EDITOR;

        /** Whether it binds the organisation: votes and signs for it. */
        public boolean binds() {
            return this == LEAD || this == ALTERNATE;
        }

        /** As it is kept and sent by forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Role> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /** As the audit and ballots name an organisation. */
    public static String object(String organisation) {
        return "organisation:" + organisation;
    }

    /** Whether it holds at this moment: from the midnight before its first day to the one after its last. */
    public boolean holdsAt(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return !day.isBefore(first) && !isOverAt(moment);
    }

    /** Whether it holds no more. */
    public boolean isOverAt(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return (ended != null && !moment.isBefore(ended)) || (last != null && day.isAfter(last));
    }
}
