package org.cities4children.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.alliance.Memberships;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.SeatRows;
import org.cities4children.governance.seat.Seats;
import org.cities4children.governance.seat.Sitting;
import org.cities4children.governance.seat.Term;
import org.cities4children.governance.seat.TermRows;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of seats show. */
@Component
class SeatPages {

    private final Seats seats;
    private final SeatRows rows;
    private final TermRows terms;
    private final Memberships memberships;
    private final People people;

    SeatPages(Seats seats, SeatRows rows, TermRows terms, Memberships memberships, People people) {
        this.seats = seats;
        this.rows = rows;
        this.terms = terms;
        this.memberships = memberships;
        this.people = people;
    }

    SeatsPage all(SeatForm form) {
        return new SeatsPage(lines(), rows.closed(), form.tried(), form.id().toString());
    }

    List<SeatLine> lines() {
        return lines(seats.all());
    }

    private List<SeatLine> lines(List<Sitting> sittings) {
        var today = seats.today();
        var coming = terms.from(today).stream()
                .filter(it -> it.first().isAfter(today))
                .toList();
        var names = people.persons(sittings.stream()
                .map(Sitting::term)
                .filter(Objects::nonNull)
                .flatMap(it -> Stream.of(Optional.ofNullable(it.person()), Optional.ofNullable(it.standIn())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return sittings.stream()
                .map(it -> new SeatLine(
                        it,
                        it.term() == null ? "" : name(it.term().person(), names),
                        it.term() == null ? "" : name(it.term().standIn(), names),
                        coming.stream()
                                .filter(term -> term.seat() == it.seat().number())
                                .toList(),
                        vacantSince(it),
                        today))
                .toList();
    }

    private Instant vacantSince(Sitting sitting) {
        var added = sitting.seat().added();
        if (sitting.term() != null) {
            return added;
        }
        return terms.of(sitting.seat().number()).stream()
                .filter(it -> !it.calledOff() && it.last().isBefore(seats.today()))
                .map(it -> it.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(it -> it.isAfter(added))
                .findFirst()
                .orElse(added);
    }

    private static String name(@Nullable UUID id, Map<UUID, Person> persons) {
        return Optional.ofNullable(id).map(persons::get).map(Person::name).orElse("");
    }

    /** Fills in that the next term begins when nobody holds the seat any more, and lasts for two years. */
    Tried next(Seat seat) {
        var today = seats.today();
        var first = terms.of(seat.number()).stream()
                .filter(it -> !it.isOverOn(today))
                .map(it -> it.last().plusDays(1))
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        return SeatForm.next(first);
    }

    LocalDate today() {
        return seats.today();
    }

    /** What is shown of one to whoever changes it. */
    SeatPage one(Seat seat, Tried tried, UUID id) {
        var today = seats.today();
        var history = terms.of(seat.number());
        var names = people.persons(history.stream()
                .map(Term::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var line = lines(seats.of(seat.id()).stream().toList()).stream()
                .findFirst()
                .orElse(null);
        return new SeatPage(
                seat,
                line,
                history.stream()
                        .filter(it -> !it.holdsOn(today))
                        .map(it -> new SeatPage.Past(
                                it,
                                name(it.person(), names),
                                !it.isOverOn(today) && it.first().isAfter(today)))
                        .toList(),
                memberships.all().stream()
                        .filter(it -> it.state().counts())
                        .map(it -> new SeatPage.Member(it.organisation(), it.name()))
                        .toList(),
                tried,
                id.toString());
    }

    /** The seats of one person. */
    OwnSeatsPage own(UUID person, Tried tried) {
        return new OwnSeatsPage(
                lines(seats.all().stream().filter(it -> it.isOf(person)).toList()).stream()
                        .map(it -> new OwnSeatsPage.Own(
                                it,
                                it.sitting().holders().contains(person),
                                it.term() != null && person.equals(it.term().person())))
                        .toList(),
                tried);
    }
}
