package org.cities4children.alliance.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.confirmation.Confirmation;
import org.cities4children.alliance.confirmation.Confirmations;
import org.cities4children.alliance.membership.Moves;
import org.cities4children.alliance.membership.Step;
import org.cities4children.alliance.reminder.Reminder;
import org.cities4children.alliance.reminder.ReminderStep;
import org.cities4children.alliance.reminder.Reminders;
import org.cities4children.alliance.reminder.Unreminded;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the roster show. */
@Component
class StandingPages {

    private final Moves moves;
    private final Reminders reminders;
    private final Confirmations confirmations;
    private final People people;
    private final Clock clock;

    StandingPages(Moves moves, Reminders reminders, Confirmations confirmations, People people, Clock clock) {
        this.moves = moves;
        this.reminders = reminders;
        this.confirmations = confirmations;
        this.people = people;
        this.clock = clock;
    }

    MembershipsPage all(String chosen) {
        var lines = lines();
        var counts = Stream.concat(
                        lines.stream().map(it -> it.membership().state().code()),
                        lines.stream().flatMap(StandingPages::work))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new MembershipsPage(
                chosen, counts, lines.stream().filter(it -> it.is(chosen)).toList());
    }

    private static Stream<String> work(MembershipsPage.Line it) {
        return Stream.concat(
                it.late() ? Stream.of(MembershipsPage.LATE) : Stream.empty(),
                it.missed() != null ? Stream.of(MembershipsPage.UNREACHED) : Stream.empty());
    }

    /** Every member, by name. */
    List<MembershipsPage.Line> lines() {
        var last = reminders.all().stream()
                .filter(it -> !it.isOvertaken())
                .collect(Collectors.toMap(Reminder::organisation, Function.identity(), (_, later) -> later));
        var missed = missed();
        return moves.all().stream()
                .map(it -> line(it, last.get(it.organisation()), missed))
                .toList();
    }

    private Map<String, Unreminded> missed() {
        return reminders.unreached().stream().collect(Collectors.toMap(Unreminded::organisation, Function.identity()));
    }

    private MembershipsPage.Line line(Membership it, @Nullable Reminder last, Map<String, Unreminded> missed) {
        return new MembershipsPage.Line(it, last, missed.get(it.organisation()), isLate(it));
    }

    StandingPage one(Membership member, Visitor visitor, Tried tried, boolean overtaken) {
        var key = member.organisation();
        var sent = reminders.of(key).reversed();
        var steps = moves.steps(key).reversed();
        var said = confirmations.of(key);
        var ids = Stream.of(
                        steps.stream().map(Step::person).filter(Objects::nonNull),
                        said.stream().map(Confirmation::person),
                        said.stream().map(Confirmation::representative).filter(Objects::nonNull))
                .flatMap(it -> it)
                .distinct()
                .toList();
        var last = sent.stream()
                .filter(it -> it.cycle() == member.cycle() && !it.isOvertaken())
                .findFirst()
                .orElse(null);
        return new StandingPage(
                line(member, last, missed()),
                steps,
                sent.stream().filter(it -> !it.isOvertaken()).toList(),
                said,
                people.names(ids),
                tried,
                visitor.may(Power.MANAGE_PEOPLE),
                overtaken,
                people.zone(visitor.id()));
    }

    /** Whether it has not confirmed for so long that the secretariat may let it rest. */
    private boolean isLate(Membership it) {
        return it.state().counts()
                && it.due() != null
                && !ReminderStep.SIX_WEEKS_AFTER.day(it.due()).isAfter(today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
