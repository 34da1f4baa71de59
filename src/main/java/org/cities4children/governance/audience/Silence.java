package org.cities4children.governance.audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Decisions;
import org.springframework.stereotype.Component;

/** Who has not answered an open decision. */
@Component
class Silence {

    private final Decisions decisions;
    private final Ballots ballots;

    Silence(Decisions decisions, Ballots ballots) {
        this.decisions = decisions;
        this.ballots = ballots;
    }

    /** Their names by their ids, two that became one once; nobody when it has ended. */
    Map<String, String> of(UUID decision) {
        return decisions
                .decision(decision)
                .filter(it -> !it.isOver())
                .flatMap(it -> ballots.ballot(it.ballot()))
                .map(this::silent)
                .orElse(Map.of());
    }

    private Map<String, String> silent(Ballot ballot) {
        var voices = ballot.voices();
        var spoke = ballots.spoke(List.of(ballot.id())).getOrDefault(ballot.id(), Set.of()).stream()
                .map(voices::head)
                .collect(Collectors.toSet());
        var silent = new LinkedHashMap<String, String>();
        for (Voter it : ballot.roll()) {
            var head = voices.head(it.id());
            if (!spoke.contains(head)) {
                silent.merge(head, it.name(), (before, name) -> head.equals(it.id()) ? name : before);
            }
        }
        return silent;
    }
}
