package org.cities4children.governance.seat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Memberships;
import org.cities4children.governance.seat.Seating.Filling;
import org.cities4children.governance.seat.Seating.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may hold a seat, and who may stand in. */
@Component
class Eligible {

    private final TermRows terms;
    private final Mandates mandates;
    private final Memberships memberships;

    Eligible(TermRows terms, Mandates mandates, Memberships memberships) {
        this.terms = terms;
        this.mandates = mandates;
        this.memberships = memberships;
    }

    /**
     * Why this seat cannot be filled so; nothing when it can.
     *
     * @param before the term that ends for it; null where none does
     */
    Optional<Refusal> refusal(Seat seat, Filling filling, @Nullable Term before) {
        if (seat.isClosed()) {
            return Optional.of(Refusal.CLOSED);
        }
        if (!memberships.counts(filling.organisation())) {
            return Optional.of(Refusal.NO_MEMBER);
        }
        if (seat.isElected() != (filling.person() != null)) {
            return Optional.of(Refusal.NOBODY);
        }
        if (filling.person() != null
                && mandates.binding(filling.person(), filling.organisation()).isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        // From its first day on, all that could be in the way.
        for (var term : terms.from(filling.first())) {
            boolean meets = !term.equals(before) && term.overlaps(filling.first(), filling.last());
            if (meets && term.seat() == seat.number()) {
                return Optional.of(Refusal.TAKEN);
            }
            if (meets && term.organisation().equals(filling.organisation())) {
                return Optional.of(Refusal.ELSEWHERE);
            }
        }
        return Optional.empty();
    }

    /** Why this person cannot stand in; nothing when they can. */
    Optional<Refusal> refusal(Term term, UUID standIn, LocalDate today) {
        var theirs =
                mandates.binding(standIn).stream().map(Mandate::organisation).collect(Collectors.toSet());
        if (theirs.isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        if (standIn.equals(term.person())) {
            return Optional.of(Refusal.SAME);
        }
        boolean elsewhere = terms.from(today).stream()
                .anyMatch(it -> it.seat() != term.seat()
                        && it.overlaps(today, term.last())
                        && theirs.contains(it.organisation()));
        return elsewhere ? Optional.of(Refusal.ELSEWHERE) : Optional.empty();
    }

    /** As it is called now. */
    String name(String organisation) {
        return memberships.of(organisation).orElseThrow().name();
    }
}
