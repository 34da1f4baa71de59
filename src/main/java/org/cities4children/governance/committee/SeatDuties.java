package org.cities4children.governance.committee;

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

    SeatDuties(SeatPages pages) {
        this.pages = pages;
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
            return Stream.of(duty(what, it, it.today(), it.seat().path(), words));
        }
        var term = it.term();
        return term != null && it.endsSoon() && it.coming().isEmpty()
                ? Stream.of(duty(
                        "ending",
                        it,
                        term.last().minusDays(SeatLine.SOON),
                        fills ? it.seat().path() : Seat.OWN,
                        words))
                : Stream.empty();
    }

    private static Duty duty(String what, SeatLine it, LocalDate day, String path, Words words) {
        var last = it.term() == null ? it.today() : it.term().last();
        return new Duty(
                since(it, day),
                words.t("governance.duty.seat." + what, it.seat().name(), it.holder(), last),
                path,
                words.t("governance.duty.seat.go"));
    }

    /** Nothing waits for longer than it could have been seen. */
    private static Instant since(SeatLine it, LocalDate day) {
        var begun = it.term() == null ? it.vacantSince() : it.term().filled();
        var since = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return it.term() == null || since.isBefore(begun) ? begun : since;
    }
}
