package org.cities4children.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Sitting;
import org.cities4children.governance.seat.Sitting.State;
import org.cities4children.governance.seat.Term;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is shown at the desk.
 *
 * @param person who was elected, by name; empty where nobody was, or they are not known any more
 * @param standIn by name; empty for nobody
 * @param coming who will hold it, the first one first
 * @param vacantSince since when nobody holds it, where nobody does
 * @param today in universal time
 */
public record SeatLine(
        Sitting sitting, String person, String standIn, List<Term> coming, Instant vacantSince, LocalDate today) {

    /** So many days before it ends a term is told of. */
    static final int SOON = 60;

    public SeatLine {
        coming = List.copyOf(coming);
    }

    public Seat seat() {
        return sitting.seat();
    }

    public @Nullable Term term() {
        return sitting.term();
    }

    public boolean isVacant() {
        return sitting.state() == State.VACANT;
    }

    /** Whether it has a voice today. */
    public boolean isHeld() {
        return sitting.state() == State.HELD;
    }

    /** Whether its term ends within sixty days. */
    public boolean endsSoon() {
        return term() != null && !term().last().isAfter(today.plusDays(SOON));
    }

    /** The elected person and the organisation, or the organisation alone. */
    public String holder() {
        return person.isEmpty() ? sitting.holder() : person + " (" + sitting.holder() + ")";
    }

    public String kind(Words words) {
        return words.t("governance.seat.kind." + seat().kind().code());
    }

    public String state(Words words) {
        return words.t("governance.seat.state." + sitting.state().code());
    }

    /** Whether somebody looks after that. */
    public boolean isOdd() {
        return !isHeld() || endsSoon();
    }

    /** Until when the stand-in answers, too; null while the holder is there. */
    public @Nullable LocalDate away() {
        return term() != null && term().isAwayOn(today) ? term().away() : null;
    }
}
