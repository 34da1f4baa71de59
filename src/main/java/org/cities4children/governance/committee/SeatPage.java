package org.cities4children.governance.committee;

import java.util.List;
import java.util.Set;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seating;
import org.cities4children.governance.seat.Term;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * One seat.
 *
 * @param line as it is today; null once it is closed
 * @param history everybody's who held it, the last first
 * @param members who could hold it
 * @param id of the term that the form makes, so that pressing twice makes one
 */
public record SeatPage(
        Seat seat, @Nullable SeatLine line, List<Past> history, List<Member> members, Tried tried, String id) {

    private static final Set<String> OURS = Set.of(Seating.LEFT, Seating.ERASED, Seating.MERGED);

    public SeatPage {
        history = List.copyOf(history);
        members = List.copyOf(members);
    }

    public Head head(Words words) {
        return Head.of(seat.name(), null, seat.path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.seats"), Seat.PATH));
    }

    /** Whether the reader fills it. */
    public boolean may(Words words) {
        return line != null && words.visitor().may(Power.MANAGE_PEOPLE);
    }

    /** Whether it can be taken away. */
    public boolean isFree() {
        return line != null && line.isVacant() && line.coming().isEmpty();
    }

    /** Where terms are added. */
    public String terms() {
        return seat.path() + "/terms";
    }

    public String path(Term term) {
        return terms() + "/" + term.id();
    }

    /** A term that is over, or is to come. */
    public String reason(Term term, Words words) {
        return OURS.contains(term.reason()) ? words.t("governance.seat.reason." + term.reason()) : term.reason();
    }

    public boolean isChosen(Member member) {
        return member.key().equals(tried.of("organisation"));
    }

    /** Whether what was typed for this is not right. */
    public boolean isWrong(String... fields) {
        for (var field : fields) {
            if (tried.mistakeAt(field) != null) {
                return true;
            }
        }
        return false;
    }

    /** An organisation by its key, and as it is called. */
    public record Member(String key, String name) {}

    /**
     * Who held it, or will.
     *
     * @param person who was elected, by name; empty where nobody was, or they are not known any more
     * @param coming whether it has not begun
     */
    public record Past(Term term, String person, boolean coming) {

        public String holder() {
            return person.isEmpty() ? term.name() : person + " (" + term.name() + ")";
        }
    }
}
