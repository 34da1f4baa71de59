package org.cities4children.governance.committee;

import java.time.LocalDate;
import java.util.List;
import org.cities4children.governance.seat.Seat;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** The seats that somebody holds, or for which they stand in. */
public record OwnSeatsPage(List<Own> seats, Tried tried) {

    public OwnSeatsPage {
        seats = List.copyOf(seats);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.seats.own"), null, Seat.OWN).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    /**
     * One of them.
     *
     * @param holds whether the reader holds it, or stands in
     * @param elected whether it is the reader who was elected
     */
    public record Own(SeatLine line, boolean holds, boolean elected) {

        public String path() {
            return Seat.OWN + "/" + line.seat().id();
        }

        public String field() {
            return SeatForm.away(line.seat());
        }

        /** The last day on which they may say to be away. */
        public LocalDate last() {
            return line.term() == null ? line.today() : line.term().last();
        }

        public boolean isShown() {
            return line.term() != null && line.term().shown();
        }

        /** Whether the reader can answer for it now. */
        public boolean answers() {
            return holds || line.sitting().standsIn();
        }
    }
}
