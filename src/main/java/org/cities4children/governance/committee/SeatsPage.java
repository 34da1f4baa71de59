package org.cities4children.governance.committee;

import java.util.List;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.web.Head;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * Who sits on the steering committee, until when, and what is vacant.
 *
 * @param closed those that are no seats any more
 * @param id of the seat that the form makes, so that pressing twice makes one
 */
public record SeatsPage(List<SeatLine> lines, List<Seat> closed, Tried tried, String id) {

    public SeatsPage {
        lines = List.copyOf(lines);
        closed = List.copyOf(closed);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.seats"), null, Seat.PATH).hidden();
    }

    public String path() {
        return Seat.PATH;
    }

    public boolean may(Words words) {
        return words.visitor().may(Power.MANAGE_PEOPLE);
    }

    /** How many have a voice today. */
    public int held() {
        return (int) lines.stream().filter(SeatLine::isHeld).count();
    }

    public int vacant() {
        return (int) lines.stream().filter(SeatLine::isVacant).count();
    }

    public int ending() {
        return (int) lines.stream().filter(SeatLine::endsSoon).count();
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public boolean isChosen(Kind kind) {
        return Kind.of(tried.of("kind")).orElse(Kind.ORGANISATION) == kind;
    }
}
