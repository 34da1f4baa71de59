package org.cities4children.governance.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.alliance.Merging;
import org.cities4children.alliance.Merging.Merger;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Decisions;
import org.springframework.stereotype.Component;

/** What two members that become one have at stake in open ballots. */
@Component
class Stakes {

    private final Ballots ballots;
    private final Decisions decisions;
    private final Merging merging;

    Stakes(Ballots ballots, Decisions decisions, Merging merging) {
        this.ballots = ballots;
        this.decisions = decisions;
        this.merging = merging;
    }

    /** Those in which the lost one may vote, the one that ends first first. */
    List<Stake> of(Merger merger) {
        var heirs = merging.heirs();
        var lost = heirs.together(merger.lost().organisation());
        var kept = heirs.together(merger.kept().organisation());
        var open = ballots.open();
        var spoke = ballots.spoke(open.stream().map(Ballot::id).toList());
        return open.stream()
                .flatMap(
                        it -> kind(roll(it), spoke.getOrDefault(it.id(), Set.of()), lost, kept)
                                .map(kind -> stake(it, kind))
                                .stream())
                .toList();
    }

    private static Set<String> roll(Ballot ballot) {
        return ballot.roll().stream().map(Voter::id).collect(Collectors.toSet());
    }

    private static Optional<Stake.Kind> kind(Set<String> roll, Set<String> spoke, Set<String> lost, Set<String> kept) {
        if (Collections.disjoint(roll, lost)) {
            return Optional.empty();
        }
        if (Collections.disjoint(roll, kept)) {
            return Optional.of(Stake.Kind.PLACE);
        }
        boolean one = !Collections.disjoint(spoke, lost);
        boolean other = !Collections.disjoint(spoke, kept);
        if (one && other) {
            return Optional.of(Stake.Kind.CLASH);
        }
        return Optional.of(one || other ? Stake.Kind.SPOKEN : Stake.Kind.ONE);
    }

    private Stake stake(Ballot ballot, Stake.Kind kind) {
        var matter = ballot.motion().matter();
        var decision = Decision.of(matter).flatMap(decisions::decision);
        return new Stake(
                decision.map(Decision::title).orElse(matter),
                decision.map(Decision::path).orElse(Decision.PATH),
                ballot.motion().closes(),
                kind);
    }

    /** From here on they have one voice in every open ballot, in the running transaction. */
    void join(Merger merger) {
        var heirs = merging.heirs();
        var kept = heirs.together(merger.kept().organisation());
        heirs.together(merger.lost().organisation()).forEach(one -> kept.forEach(into -> ballots.join(one, into)));
    }
}
