package org.cities4children.governance.committee;

import java.util.Map;
import java.util.UUID;
import org.cities4children.governance.seat.Holding;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seats;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.springframework.stereotype.Component;

/** That whoever holds a seat is away, so that their stand-in answers. */
@Component
class Absences {

    private final Seats seats;
    private final Holding holding;

    Absences(Seats seats, Holding holding) {
        this.seats = seats;
        this.holding = holding;
    }

    /** Until the day that was typed; an empty field says that they are back. */
    Tried say(Seat seat, Map<String, String> sent, UUID by, Words words) {
        var field = SeatForm.away(seat);
        var tried = Tried.of(sent);
        var sitting = seats.of(seat.id()).filter(it -> it.term() != null);
        if (sitting.isEmpty()) {
            return tried.unless(false, field, words.t("governance.mistake.over"));
        }
        var day = tried.day(field)
                .filter(it ->
                        !it.isBefore(seats.today()) && it.isBefore(seats.today().plusYears(2)));
        if (!tried.of(field).isEmpty() && day.isEmpty()) {
            return tried.unless(false, field, words.t("governance.mistake.away"));
        }
        holding.away(
                sitting.get(), day.orElse(null), by, sitting.get().holders().contains(by));
        return tried;
    }
}
