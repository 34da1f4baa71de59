package org.cities4children.governance.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.TermRows.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds seats, fills them and ends terms. All of it goes one after another, so that nobody sits where another does. */
@Component
public class Seating {

    /** Why it is not done. */
    public enum Refusal {
        /** Somebody holds the seat on one of these days. */
        TAKEN,
        /** The organisation holds another seat then; two would be two voices. */
        ELSEWHERE,
        /** The organisation is no member that counts. */
        NO_MEMBER,
        /** Nobody with this address may bind the organisation, or, as a stand-in, any member. */
        NOBODY,
        /** Whoever holds the seat does not stand in for themselves. */
        SAME,
        /** It would end before it begins, or after it ends anyway. */
        DAYS,
        /** It is over, or somebody has just changed it. */
        OVER,
        /** It is no seat any more. */
        CLOSED
    }

    /**
     * By whom a seat is to be held.
     *
     * @param id of the term that it makes, so that pressing twice makes one
     * @param organisation by its key
     * @param person who was elected; null where the organisation holds it
     */
    public record Filling(
            UUID id, String organisation, @Nullable UUID person, LocalDate first, LocalDate last) {}

    /** Reasons of the program's own; the page has words for them. */
    public static final String LEFT = "left";

    public static final String ERASED = "erased";
    public static final String MERGED = "merged";

    private final SeatRows seats;
    private final TermRows terms;
    private final Eligible eligible;
    private final SeatNews news;
    private final Clock clock;

    Seating(SeatRows seats, TermRows terms, Eligible eligible, SeatNews news, Clock clock) {
        this.seats = seats;
        this.terms = terms;
        this.eligible = eligible;
        this.news = news;
        this.clock = clock;
    }

    /** Adds a seat, unless it was added before. */
    @Transactional
    public void add(UUID id, String name, Kind kind, UUID by) {
        seats.hold();
        if (seats.seat(id).isEmpty()) {
            seats.add(id, name, kind, by, clock.instant().atOffset(ZoneOffset.UTC));
            news.added(seats.seat(id).orElseThrow(), by);
        }
    }

    /** Takes a seat away that nobody holds or will; nothing when it was, else why not. */
    @Transactional
    public Optional<Refusal> close(UUID seat, String reason, UUID by) {
        seats.hold();
        var now = seats.seat(seat).orElseThrow();
        if (terms.from(today()).stream().anyMatch(it -> it.seat() == now.number())) {
            return Optional.of(Refusal.TAKEN);
        }
        if (!now.isClosed()) {
            seats.close(seat, today(), reason, by);
            news.closed(now, by);
        }
        return Optional.empty();
    }

    /** Fills a seat; nothing when it was filled so, else why not. */
    @Transactional
    public Optional<Refusal> fill(UUID seat, Filling filling, UUID by) {
        seats.hold();
        if (terms.term(filling.id()).isPresent()) {
            return Optional.empty();
        }
        var it = seats.seat(seat).orElseThrow();
        var refusal = refusal(it, filling, null);
        if (refusal.isEmpty()) {
            begin(it, filling, by);
        }
        return refusal;
    }

    /** Ends a term the day before the next one, which it fills; both or neither. */
    @Transactional
    public Optional<Refusal> handOver(Term term, Filling filling, String reason, UUID by) {
        seats.hold();
        if (terms.term(filling.id()).isPresent()) {
            return Optional.empty();
        }
        var now = open(term).orElse(null);
        if (now == null) {
            return Optional.of(Refusal.OVER);
        }
        // Whoever holds it today goes on until midnight.
        var first = filling.first();
        if (!first.isAfter(today()) || !first.isAfter(now.first()) || first.isAfter(now.last())) {
            return Optional.of(Refusal.DAYS);
        }
        var seat = seats.numbered(now.seat());
        var refusal = refusal(seat, filling, now);
        if (refusal.isEmpty()) {
            finish(seat, now, first.minusDays(1), new Ending(reason, by, clock.instant()));
            begin(seat, filling, by);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(Seat seat, Filling filling, @Nullable Term before) {
        return filling.last().isBefore(filling.first())
                ? Optional.of(Refusal.DAYS)
                : eligible.refusal(seat, filling, before);
    }

    private void begin(Seat seat, Filling filling, UUID by) {
        var term = new Term(
                filling.id(),
                seat.number(),
                filling.organisation(),
                eligible.name(filling.organisation()),
                filling.person(),
                filling.first(),
                filling.last(),
                null,
                null,
                false,
                clock.instant(),
                null,
                "",
                false);
        terms.add(term, by);
        news.filled(seat, term, by);
    }

    /** Ends a term after this day, or before it has begun; nothing when it was, else why not. */
    @Transactional
    public Optional<Refusal> end(Term term, LocalDate last, String reason, UUID by) {
        seats.hold();
        var now = open(term).orElse(null);
        if (now == null) {
            return Optional.of(Refusal.OVER);
        }
        boolean begun = !now.first().isAfter(today());
        if (begun && (last.isBefore(today()) || !last.isBefore(now.last()))) {
            return Optional.of(Refusal.DAYS);
        }
        var ending = new Ending(reason, by, clock.instant());
        finish(seats.numbered(now.seat()), now, begun ? last : now.first().minusDays(1), ending);
        return Optional.empty();
    }

    /** Ends by itself, at the latest today, what cannot go on: its holder has left, or their account was erased. */
    @Transactional
    public void lapse(Term term, String reason) {
        seats.hold();
        open(term)
                .filter(it -> it.first().isAfter(today()) || it.last().isAfter(today()))
                .ifPresent(it ->
                        finish(seats.numbered(it.seat()), it, today(), new Ending(reason, null, clock.instant())));
    }

    /** Ends at once a term whose holder became part of one that holds another seat. */
    @Transactional
    public void vacate(Term term, UUID by) {
        seats.hold();
        var ending = new Ending(MERGED, by, clock.instant());
        open(term).ifPresent(it -> finish(seats.numbered(it.seat()), it, today().minusDays(1), ending));
    }

    /** Gives a term to the organisation of which its holder became part. */
    @Transactional
    public void give(Term term, String into, UUID by) {
        seats.hold();
        open(term).ifPresent(it -> {
            terms.give(it.id(), into);
            news.given(seats.numbered(it.seat()), terms.term(it.id()).orElseThrow(), by);
        });
    }

    private void finish(Seat seat, Term term, LocalDate last, Ending how) {
        terms.end(term, last, how);
        news.ended(seat, terms.term(term.id()).orElseThrow(), how.by());
    }

    /** Names who stands in; null for nobody. */
    @Transactional
    public Optional<Refusal> standIn(Term term, @Nullable UUID person, UUID by) {
        seats.hold();
        var now = open(term).orElse(null);
        if (now == null) {
            return Optional.of(Refusal.OVER);
        }
        var refusal = person == null ? Optional.<Refusal>empty() : eligible.refusal(now, person, today());
        if (refusal.isEmpty() && !Objects.equals(person, now.standIn())) {
            terms.standIn(now.id(), person);
            news.standIn(seats.numbered(now.seat()), terms.term(now.id()).orElseThrow(), by);
        }
        return refusal;
    }

    /** As it is now, unless it is over. */
    private Optional<Term> open(Term term) {
        return terms.term(term.id()).filter(it -> !it.isOverOn(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
