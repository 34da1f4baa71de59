package org.cities4children.governance.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.governance.Voice;
import org.cities4children.governance.seat.Sitting.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the seats stand today, and who answers for them. Asked at each act that binds, never remembered. */
@Component
public class Seats {

    private final SeatRows rows;
    private final TermRows terms;
    private final Mandates mandates;
    private final Memberships memberships;
    private final Clock clock;

    Seats(SeatRows rows, TermRows terms, Mandates mandates, Memberships memberships, Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.mandates = mandates;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** In universal time. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Whether there is any. */
    public boolean exist() {
        return !rows.open().isEmpty();
    }

    /** All of them, by their numbers. */
    public List<Sitting> all() {
        var open = rows.open();
        return open.isEmpty() ? List.of() : new Today().all(open);
    }

    /** One, as long as it is a seat. */
    public Optional<Sitting> of(UUID seat) {
        return all().stream().filter(it -> it.seat().id().equals(seat)).findFirst();
    }

    /** Everybody who may answer for one now. */
    public List<Voice> voices() {
        return all().stream().flatMap(it -> it.voices().stream()).toList();
    }

    /** Everybody who is told of what concerns one that has a voice. */
    public List<Voice> told() {
        return all().stream()
                .filter(it -> it.state() == State.HELD)
                .flatMap(it -> it.told().stream())
                .toList();
    }

    /** What is known when one looks, so that nothing is asked for seat by seat. */
    private final class Today {

        private final LocalDate day = today();
        private final Map<Integer, Term> holding = terms.from(day).stream()
                .filter(it -> it.holdsOn(day))
                .collect(Collectors.toMap(Term::seat, Function.identity()));
        private final Map<String, Membership> members =
                memberships.all().stream().collect(Collectors.toMap(Membership::organisation, Function.identity()));
        private final List<Mandate> binding = mandates.binding();

        List<Sitting> all(List<Seat> open) {
            return open.stream().map(this::sitting).toList();
        }

        private Sitting sitting(Seat seat) {
            var term = holding.get(seat.number());
            if (term == null) {
                return new Sitting(seat, null, "", State.VACANT, List.of(), null, false);
            }
            var member = members.get(term.organisation());
            var name = member == null ? term.name() : member.name();
            if (member == null || !member.state().counts()) {
                return new Sitting(seat, term, name, State.RESTING, List.of(), null, false);
            }
            var holders = holders(term);
            var standIn = standIn(term);
            boolean standsIn = standIn != null && (holders.isEmpty() || term.isAwayOn(day));
            var state = holders.isEmpty() && !standsIn ? State.MUTE : State.HELD;
            return new Sitting(seat, term, name, state, holders, standIn, standsIn);
        }

        /** An elected person answers as long as they act for the organisation in a way that binds it. */
        private List<UUID> holders(Term term) {
            return binding.stream()
                    .filter(it -> it.organisation().equals(term.organisation()))
                    .map(Mandate::person)
                    .filter(it -> term.person() == null || term.person().equals(it))
                    .distinct()
                    .toList();
        }

        /**
         * Whoever binds a member may stand in, unless that member holds another seat: then it would have two voices.
         */
        private @Nullable UUID standIn(Term term) {
            var standIn = term.standIn();
            if (standIn == null) {
                return null;
            }
            var theirs = binding.stream()
                    .filter(it -> it.person().equals(standIn))
                    .map(Mandate::organisation)
                    .collect(Collectors.toSet());
            Set<String> others = new HashSet<>();
            holding.values().stream().map(Term::organisation).forEach(others::add);
            others.remove(term.organisation());
            boolean alone = theirs.stream().noneMatch(others::contains);
            return !theirs.isEmpty() && alone ? standIn : null;
        }
    }
}
