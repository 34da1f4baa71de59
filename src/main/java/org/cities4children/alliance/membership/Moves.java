package org.cities4children.alliance.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Memberships;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.edition.Editions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads memberships along their edges, each with a note in the audit; nothing else changes how a member stands. */
@Component
public class Moves implements Memberships {

    /** From so many days before the day by which to confirm on, confirming counts for the year that begins then. */
    private static final int EARLY = 30;

    /** So many days after it, it still does. */
    private static final int LATE = 45;

    private final MembershipRows rows;
    private final MoveMail mail;
    private final Audit audit;
    private final Editions editions;
    private final Clock clock;

    Moves(MembershipRows rows, MoveMail mail, Audit audit, Editions editions, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.audit = audit;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<Membership> all() {
        return rows.all();
    }

    @Override
    public Optional<Membership> of(String organisation) {
        return rows.of(organisation);
    }

    @Override
    public Optional<Membership> named(String slug) {
        return rows.named(slug);
    }

    @Override
    public Set<String> counting() {
        return rows.counting();
    }

    @Override
    @Transactional
    public void begin(String organisation, UUID by) {
        var due = today().plusYears(1);
        if (!rows.begin(organisation, clock.instant(), due)) {
            throw new IllegalStateException("No new member: " + organisation);
        }
        write(organisation, MembershipState.APPROVED, new Move(MembershipEdge.JOIN, By.PROGRAM, by, due, ""));
    }

    /** Begins to look after members that were taken in before; they confirm for the first time a year from now. */
    @Transactional
    public int adopt() {
        return rows.adopt(today().plusYears(1));
    }

    /** What was gone, the first step first. */
    public List<Step> steps(String organisation) {
        return rows.steps(organisation);
    }

    /** This one as it is now; whoever else would change it waits until the end of the transaction. */
    @Transactional
    public Optional<Membership> hold(String organisation) {
        return rows.hold(organisation, today().plusYears(1));
    }

    /** Goes an edge; nothing when it does not lead on from where the member stands, or is not for who wants it. */
    @Transactional
    public Optional<Membership> go(String organisation, Move move) {
        var held = hold(organisation)
                .filter(it -> move.edge().leadsFrom(it.state()) && move.edge().isFor(move.by()));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var before = held.get();
        var after = after(before, move);
        rows.save(after);
        var gone = with(move, after);
        mail.tell(after, gone, write(organisation, before.state(), gone));
        return Optional.of(after);
    }

    /** Ends the membership of one that becomes part of another today; one that has left has none to end. */
    @Transactional
    public void merge(Membership lost, Membership kept, UUID by) {
        if (lost.state() != MembershipState.LEFT) {
            var move = new Move(MembershipEdge.MERGE, By.SECRETARIAT, by, today(), kept.name());
            if (go(lost.organisation(), move).isEmpty()) {
                throw new IllegalStateException("No member to merge: " + lost.organisation());
            }
        }
    }

    /** Whether the list of members names it while it rests; somebody who may bind it says so. */
    @Transactional
    public void show(String organisation, boolean dormant, UUID by) {
        hold(organisation).filter(it -> it.shownDormant() != dormant).ifPresent(_ -> {
            rows.show(organisation, dormant);
            var object = Mandate.object(organisation);
            var facts = new TreeMap<>(Map.of("shown", dormant ? "yes" : "no"));
            audit.note(new Deed(by, object, "alliance.membership.show", object, facts));
            editions.nextAfterCommit();
        });
    }

    private Membership after(Membership it, Move move) {
        var year = today().plusYears(1);
        return switch (move.edge()) {
            case CONFIRM -> changed(it, move, it.cycle() + 1, nextYear(it), true);
            case WAKE -> changed(it, move, it.cycle() + 1, year, move.by() == By.OWN_PEOPLE);
            case RESTORE -> changed(it, move, it.cycle() + 1, year, false);
            // The program only says that a day which it believed to have come has not.
            case SET_DAY -> changed(it, move, it.cycle() + (move.by() == By.PROGRAM ? 0 : 1), day(move), false);
            case FALL_DUE, REST, SUSPEND, LEAVE, MERGE -> changed(it, move, it.cycle(), day(it), false);
            case APPLY, TAKE, ASK, ANSWER, APPROVE, DECLINE, JOIN ->
                throw new IllegalArgumentException(move.edge().code());
        };
    }

    private Membership changed(Membership it, Move move, int cycle, LocalDate due, boolean confirmed) {
        var now = clock.instant();
        var state = move.edge().to();
        return new Membership(
                it.organisation(),
                it.slug(),
                it.name(),
                state,
                state == it.state() ? it.since() : now,
                cycle,
                due,
                confirmed ? now : it.confirmed(),
                it.shownDormant(),
                state == MembershipState.LEFT ? day(move) : null);
    }

    /** Whoever confirms around the day keeps it; who does so at another time begins a year of their own. */
    private LocalDate nextYear(Membership it) {
        var today = today();
        var due = day(it);
        boolean around = !today.isBefore(due.minusDays(EARLY)) && !today.isAfter(due.plusDays(LATE));
        return (around ? due : today).plusYears(1);
    }

    /** Number of the step that is written. */
    private int write(String organisation, MembershipState from, Move move) {
        var step = new Step(
                move.edge(),
                from,
                move.edge().to(),
                move.by(),
                move.person(),
                clock.instant(),
                move.day(),
                move.reason());
        int number = rows.add(organisation, step);
        var facts = new TreeMap<>(Map.of(
                "from",
                from.code(),
                "to",
                move.edge().to().code(),
                "by",
                move.by().code()));
        if (move.day() != null) {
            facts.put("day", move.day().toString());
        }
        var object = Mandate.object(organisation);
        var acting = move.by() == By.OWN_PEOPLE ? object : null;
        audit.note(new Deed(
                move.person(), acting, "alliance.membership." + move.edge().code(), object, facts));
        editions.nextAfterCommit();
        return number;
    }

    /** With the day that is of interest afterwards: by which to confirm, or the last one. */
    private static Move with(Move move, Membership after) {
        var day = after.state().counts() ? after.due() : after.until();
        return new Move(move.edge(), move.by(), move.person(), day, move.reason());
    }

    private LocalDate day(Membership it) {
        return it.due() == null ? today().plusYears(1) : it.due();
    }

    private LocalDate day(Move move) {
        if (move.day() == null) {
            throw new IllegalArgumentException("A day is missing");
        }
        return move.day();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
