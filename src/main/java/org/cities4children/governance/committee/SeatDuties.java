package org.cities4children.governance.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Sitting.State;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Seats that nobody fills or speaks for, and terms that end within sixty days without anybody after them. */
@Component
class SeatDuties implements Duties {

    private final SeatPages pages;
    private final Clock clock;

    SeatDuties(SeatPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        boolean fills = visitor.may(Power.MANAGE_PEOPLE);
        return pages.lines().stream()
                .filter(it -> fills || it.sitting().holders().contains(visitor.id()))
                .flatMap(it -> duty(it, fills, words))
                .toList();
    }

    private Stream<Duty> duty(SeatLine it, boolean fills, Words words) {
        if (fills && it.sitting().state() != State.HELD && it.coming().isEmpty()) {
            var what = it.sitting().state().code();
            return Stream.of(duty(what, it, it.today(), words));
        }
        var term = it.term();
        if (term == null || !it.endsSoon() || !it.coming().isEmpty()) {
            return Stream.empty();
        }
        var path = fills ? it.seat().path() : Seat.OWN;
        return Stream.of(new Duty(
                since(term.last().minusDays(SeatLine.SOON)),
                words.t("governance.duty.seat.ending", it.seat().name(), it.holder(), term.last()),
                path,
                words.t("governance.duty.seat.go")));
    }

    private Duty duty(String what, SeatLine it, LocalDate day, Words words) {
        return new Duty(
                since(day),
                words.t("governance.duty.seat." + what, it.seat().name(), it.holder()),
                it.seat().path(),
                words.t("governance.duty.seat.go"));
    }

    private Instant since(LocalDate day) {
        var now = clock.instant();
        var since = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return since.isAfter(now) ? now : since;
    }
}
