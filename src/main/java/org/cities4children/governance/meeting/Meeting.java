package org.cities4children.governance.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the members or of the steering committee.
 *
 * @param zone in which its hour was named
 * @param place a room, or the address of a call
 * @param papersDays so many days before it papers are due
 * @param guests who was there for no member
 * @param minutes as they stand now; empty while there are none
 * @param revision counts the texts of the minutes
 * @param calledOff when it was said that it does not take place; null when it does
 * @param circulated when the minutes were first shown to those who can correct them; null before
 * @param approved when they became final; null before
 */
public record Meeting(
        UUID id,
        String title,
        Body body,
        Instant starts,
        ZoneId zone,
        String place,
        int papersDays,
        String guests,
        String minutes,
        int revision,
        @Nullable Instant calledOff,
        @Nullable Instant circulated,
        @Nullable Instant approved) {

    public static final String PATH = "/desk/meetings";

    /** So long minutes can be corrected. */
    public static final Duration CORRECTED_FOR = Duration.ofDays(7);

    /** Who meets. */
    public enum Body {
        MEMBERS,
        COMMITTEE;

        /** As it is kept and sent by forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Body> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /** As the audit names it. */
    public String object() {
        return "meeting:" + id;
    }

    public String path() {
        return PATH + "/" + id;
    }

    /** The committee's meetings are for who puts decisions, the members' for everybody signed in. */
    public boolean isReadBy(Visitor visitor) {
        return body == Body.MEMBERS || visitor.may(Power.PUT_DECISIONS);
    }

    /** When it begins, by the clocks of its place. */
    public ZonedDateTime begins() {
        return starts.atZone(zone);
    }

    /** The last day on which papers are in time, by the clocks of its place. */
    public LocalDate papersDue() {
        return begins().toLocalDate().minusDays(papersDays);
    }

    public boolean hasBegun(Instant now) {
        return calledOff == null && !now.isBefore(starts);
    }

    /** Until when its minutes can be corrected; nothing before they were shown. */
    public Optional<Instant> correctedUntil() {
        return Optional.ofNullable(circulated).map(it -> it.plus(CORRECTED_FOR));
    }

    /** Whether they can be corrected now. */
    public boolean takesCorrections(Instant now) {
        return approved == null && correctedUntil().filter(now::isBefore).isPresent();
    }

    /** Whether the week for corrections is over, and nobody has approved them. */
    public boolean awaitsApproval(Instant now) {
        return approved == null
                && correctedUntil().filter(it -> !now.isBefore(it)).isPresent();
    }
}
