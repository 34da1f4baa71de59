package org.cities4children.governance.decision;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.governance.Decision;
import org.cities4children.governance.reach.Reach;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Decisions that wait for a member's answer, and those whose review day has come. */
@Component
class DecisionDuties implements Duties {

    private final DecisionRows rows;
    private final Ballots ballots;
    private final Mandates mandates;
    private final Reach reach;

    DecisionDuties(DecisionRows rows, Ballots ballots, Mandates mandates, Reach reach) {
        this.rows = rows;
        this.ballots = ballots;
        this.mandates = mandates;
        this.reach = reach;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        var reviews = visitor.may(Power.PUT_DECISIONS)
                ? rows.awaitingReview().stream().map(it -> review(it, words))
                : Stream.<Duty>empty();
        return Stream.concat(answers(visitor, words), reviews).toList();
    }

    private Stream<Duty> answers(Visitor visitor, Words words) {
        var binding = mandates.binding(visitor.id());
        if (binding.isEmpty()) {
            return Stream.empty();
        }
        var open = ballots.open();
        var spoke = ballots.spoke(open.stream().map(Ballot::id).toList());
        return open.stream()
                .flatMap(ballot -> Decision.of(ballot.motion().matter()).flatMap(rows::decision).stream()
                        .flatMap(it -> waiting(ballot, spoke.getOrDefault(ballot.id(), Set.of()), binding)
                                .map(mandate -> answer(it, mandate, words))));
    }

    private Stream<Mandate> waiting(Ballot ballot, Set<String> spoke, List<Mandate> binding) {
        var voices = ballot.voices();
        return binding.stream().filter(it -> {
            var voice = reach.voters(it).stream()
                    .flatMap(voter -> voices.together(voter).stream())
                    .toList();
            return !voice.isEmpty() && Collections.disjoint(voice, spoke);
        });
    }

    private static Duty answer(Decision decision, Mandate mandate, Words words) {
        return new Duty(
                decision.opened(),
                words.t("governance.duty.answer", decision.title(), mandate.name(), decision.lastDay()),
                decision.path(),
                words.t("governance.duty.answer.go"));
    }

    private static Duty review(Decision decision, Words words) {
        var day = decision.reviewDay() == null ? decision.lastDay() : decision.reviewDay();
        return new Duty(
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                words.t("governance.duty.review", decision.title()),
                decision.path(),
                words.t("governance.duty.review.go"));
    }
}
