package org.cities4children.alliance.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.reminder.Reminder;
import org.cities4children.alliance.reminder.ReminderStep;
import org.cities4children.alliance.reminder.Unreminded;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Every member and how it stands.
 *
 * @param chosen code of the state, or {@link #UNREACHED}, to which the list is narrowed; empty for all
 * @param counts how many there are of each, by code
 */
public record MembershipsPage(String chosen, Map<String, Long> counts, List<Line> lines) {

    static final String PATH = "/desk/memberships";
    static final String UNREACHED = "unreached";
    static final String LATE = "late";

    /** All to which the list can be narrowed, those with work first. */
    static final List<String> CHOICES = List.of(
            LATE,
            UNREACHED,
            MembershipState.CONFIRMATION_DUE.code(),
            MembershipState.ACTIVE.code(),
            MembershipState.DORMANT.code(),
            MembershipState.SUSPENDED.code(),
            MembershipState.LEFT.code());

    public MembershipsPage {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.memberships"), null, PATH).hidden();
    }

    public List<String> choices() {
        return CHOICES;
    }

    public String path() {
        return PATH;
    }

    /** All of them for a spreadsheet. */
    public String table() {
        return MembershipsTableController.PATH;
    }

    public String path(String choice) {
        return PATH + "?state=" + choice;
    }

    public long count(String choice) {
        return counts.getOrDefault(choice, 0L);
    }

    public String choice(String code, Words words) {
        return words.t("alliance.memberships." + code);
    }

    /**
     * A member.
     *
     * @param reminder the last one that was sent in this cycle
     * @param missed that it was not reminded, and why
     * @param late whether it has not confirmed for so long that the secretariat may let it rest
     */
    public record Line(
            Membership membership,
            @Nullable Reminder reminder,
            @Nullable Unreminded missed,
            boolean late) {

        public String path() {
            return PATH + "/" + membership.slug();
        }

        public String state(Words words) {
            return words.t("alliance.membership.state." + membership.state().code());
        }

        /** By when it confirms; null where it does not. */
        public @Nullable LocalDate due() {
            return membership.state().counts() ? membership.due() : null;
        }

        public String sent(Words words) {
            return reminder == null ? "–" : sent(reminder.step(), words);
        }

        static String sent(ReminderStep step, Words words) {
            return words.t("alliance.reminder.step." + step.code());
        }

        public String why(Words words) {
            return missed == null
                    ? ""
                    : words.t("alliance.reminder.why." + missed.why().code());
        }

        boolean is(String choice) {
            return switch (choice) {
                case "" -> true;
                case UNREACHED -> missed != null;
                case LATE -> late;
                default -> membership.state().code().equals(choice);
            };
        }
    }
}
