package org.cities4children.alliance.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.membership.MemberPost;
import org.cities4children.alliance.membership.Move;
import org.cities4children.alliance.membership.Moves;
import org.cities4children.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does for one member what its day brings. That a step was taken is written down in the transaction that puts its mail
 * into the outbox, by whoever holds the member's row: so it is sent once or not yet.
 */
@Component
class Reminding {

    private final Moves moves;
    private final Reminders reminders;
    private final Contacts contacts;
    private final MemberPost post;
    private final Clock clock;

    Reminding(Moves moves, Reminders reminders, Contacts contacts, MemberPost post, Clock clock) {
        this.moves = moves;
        this.reminders = reminders;
        this.contacts = contacts;
        this.post = post;
        this.clock = clock;
    }

    /** Whether there may be anything to do for a member of which these steps are taken. */
    boolean concerns(Membership it, List<Reminder> taken) {
        var due = it.due();
        if (due == null || !it.state().counts()) {
            return false;
        }
        boolean open = ReminderStep.latest(due, today())
                .filter(step -> isOpen(step, taken))
                .isPresent();
        return open || isLate(due) != (it.state() == MembershipState.CONFIRMATION_DUE);
    }

    @Transactional
    public void remind(String organisation) {
        // Read again under its lock: another node, or its own people, may have been first.
        moves.hold(organisation).filter(it -> it.state().counts()).ifPresent(it -> {
            var due = it.due();
            if (due != null) {
                turn(it, due);
                reminders.comeBack(organisation, clock.instant());
                var taken = reminders.of(organisation).stream()
                        .filter(done -> done.cycle() == it.cycle())
                        .toList();
                ReminderStep.latest(due, today())
                        .filter(step -> isOpen(step, taken))
                        .ifPresent(step -> send(it, due, step));
            }
        });
    }

    /** That a reminder came back to all who got it. */
    @Transactional
    public void follow(Reminder sent) {
        if (contacts.isLost(sent.about(), sent.told())) {
            reminders.miss(new Unreminded(
                    sent.organisation(), sent.cycle(), sent.step(), Hindrance.RETURNED, clock.instant()));
        }
    }

    private void turn(Membership it, LocalDate due) {
        if (isLate(due) && it.state() == MembershipState.ACTIVE) {
            moves.go(it.organisation(), Move.ofProgram(MembershipEdge.FALL_DUE, due));
        }
        if (!isLate(due) && it.state() == MembershipState.CONFIRMATION_DUE) {
            // A clock that had run ahead was put right.
            moves.go(it.organisation(), Move.ofProgram(MembershipEdge.SET_DAY, due));
        }
    }

    private void send(Membership it, LocalDate due, ReminderStep step) {
        var key = it.organisation();
        var people = contacts.reachable(key);
        if (people.isEmpty()) {
            reminders.miss(new Unreminded(key, it.cycle(), step, contacts.hindrance(key), clock.instant()));
            return;
        }
        var told = people.stream().map(Person::id).toList();
        if (!reminders.take(new Reminder(key, it.cycle(), step, clock.instant(), told))) {
            return;
        }
        step.earlier()
                .forEach(before -> reminders.take(new Reminder(key, it.cycle(), before, clock.instant(), List.of())));
        reminders.reached(key);
        var letter = new MemberPost.Letter(
                Reminder.about(key, it.cycle(), step),
                "alliance.reminder.mail." + step.code(),
                List.of(it.name(), due),
                "",
                "/desk/account/membership/" + it.slug());
        people.forEach(person -> post.put(person, letter));
    }

    private boolean isOpen(ReminderStep step, List<Reminder> taken) {
        var now = clock.instant();
        return taken.stream().noneMatch(it -> it.settles(step, now));
    }

    private boolean isLate(LocalDate due) {
        return !today().isBefore(due);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
