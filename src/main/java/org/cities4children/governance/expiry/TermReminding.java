package org.cities4children.governance.expiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.SeatMail;
import org.cities4children.governance.seat.Term;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who hold a seat, who stands in, and whoever fills seats, that a term ends. That a step was taken is
 * written down in the transaction that puts its mail into the outbox: so it is sent once or not yet.
 */
@Component
class TermReminding {

    private final TermReminders reminders;
    private final SeatMail mail;
    private final People people;
    private final Clock clock;

    TermReminding(TermReminders reminders, SeatMail mail, People people, Clock clock) {
        this.reminders = reminders;
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    /** The step that is due and was not taken. */
    Optional<TermStep> due(Term term) {
        var today = day(clock.instant());
        boolean runs = term.ended() == null && term.holdsOn(today);
        // Who has just heard until when it is held is not told the same again.
        return runs
                ? TermStep.latest(term.last(), today)
                        .filter(it -> it.day(term.last()).isAfter(day(term.filled())))
                        .filter(it -> !reminders.isTaken(term.id(), it))
                : Optional.empty();
    }

    /** Sends what is due for a term; nothing while nobody can be reached. */
    @Transactional
    public void remind(Seat seat, Term term) {
        due(term).ifPresent(step -> {
            var told = reached(term);
            if (!told.isEmpty()
                    && reminders.take(
                            term.id(), step, told.stream().map(Person::id).toList(), clock.instant())) {
                Stream.of(TermStep.values())
                        .filter(it -> it.compareTo(step) < 0)
                        .forEach(it -> reminders.take(term.id(), it, List.of(), clock.instant()));
                mail.tell("ending-" + step.days(), seat, term, told);
            }
        });
    }

    private List<Person> reached(Term term) {
        return Stream.concat(
                        mail.concerned(term).stream(),
                        people.whoMay(Power.MANAGE_PEOPLE).stream().filter(SeatMail::isReached))
                .distinct()
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
