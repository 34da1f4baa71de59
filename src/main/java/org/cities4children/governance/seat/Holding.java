package org.cities4children.governance.seat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those say who hold a seat: that they are away, and whether the elected person is named in public. */
@Component
public class Holding {

    private final SeatRows seats;
    private final TermRows terms;
    private final SeatNews news;

    Holding(SeatRows seats, TermRows terms, SeatNews news) {
        this.seats = seats;
        this.terms = terms;
        this.news = news;
    }

    /**
     * Lets the stand-in answer until the end of a day.
     *
     * @param until null: the holder is there again
     * @param acting whether whoever does it holds the seat
     */
    @Transactional
    public void away(Sitting sitting, @Nullable LocalDate until, UUID by, boolean acting) {
        var term = Objects.requireNonNull(sitting.term());
        if (Objects.equals(until, term.away())) {
            return;
        }
        seats.hold();
        terms.away(term.id(), until);
        var facts = Map.of("until", until == null ? "none" : until.toString());
        if (acting) {
            news.own(by, "absence", sitting.seat(), term, facts);
        } else {
            news.note(by, "absence", sitting.seat(), facts);
        }
    }

    /** Whether the elected person is named in public; only they say so. */
    @Transactional
    public void show(Sitting sitting, boolean shown, UUID by) {
        var term = Objects.requireNonNull(sitting.term());
        if (shown != term.shown() && by.equals(term.person())) {
            terms.show(term.id(), shown);
            news.own(by, "show", sitting.seat(), term, Map.of("shown", shown ? "yes" : "no"));
        }
    }
}
