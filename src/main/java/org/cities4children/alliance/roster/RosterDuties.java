package org.cities4children.alliance.roster;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.alliance.reminder.ReminderStep;
import org.cities4children.alliance.reminder.Unreminded;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Members that have not confirmed after the last reminder, and those that no reminder reached. */
@Component
class RosterDuties implements Duties {

    private final StandingPages pages;

    RosterDuties(StandingPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.MANAGE_PEOPLE)) {
            return List.of();
        }
        var lines = pages.lines();
        var late = lines.stream().filter(MembershipsPage.Line::late).flatMap(it -> late(it, words));
        return Stream.concat(late, unreached(lines, words).stream()).toList();
    }

    private static Stream<Duty> late(MembershipsPage.Line line, Words words) {
        return Stream.ofNullable(line.due())
                .map(due -> new Duty(
                        ReminderStep.SIX_WEEKS_AFTER
                                .day(due)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        words.t(
                                "alliance.memberships.duty.late",
                                line.membership().name(),
                                due),
                        line.path(),
                        words.t("alliance.memberships.duty.look")));
    }

    /** One for all of them: on one day many may have nobody yet. */
    private static Optional<Duty> unreached(List<MembershipsPage.Line> lines, Words words) {
        var missed = lines.stream()
                .flatMap(it -> Stream.ofNullable(it.missed()))
                .map(Unreminded::since)
                .toList();
        return missed.stream()
                .min(Comparator.naturalOrder())
                .map(since -> new Duty(
                        since,
                        words.n("alliance.memberships.duty.unreached", missed.size()),
                        MembershipsPage.PATH + "?state=" + MembershipsPage.UNREACHED,
                        words.t("alliance.memberships.duty.look")));
    }
}
