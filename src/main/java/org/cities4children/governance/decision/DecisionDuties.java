package org.cities4children.governance.decision;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Voice;
import org.cities4children.governance.reach.Reach;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Decisions that wait for the answer of a member or a seat, and those whose review day has come. */
@Component
class DecisionDuties implements Duties {

    private final DecisionRows rows;
    private final Ballots ballots;
    private final Reach reach;

    DecisionDuties(DecisionRows rows, Ballots ballots, Reach reach) {
        this.rows = rows;
        this.ballots = ballots;
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
        var binding = reach.of(visitor.id());
        if (binding.isEmpty()) {
            return Stream.empty();
        }
        var open = ballots.open();
        var spoke = ballots.spoke(open.stream().map(Ballot::id).toList());
        return open.stream()
                .flatMap(ballot -> Decision.of(ballot.motion().matter()).flatMap(rows::decision).stream()
                        .flatMap(it -> waiting(ballot, spoke.getOrDefault(ballot.id(), Set.of()), binding)
                                .map(voice -> answer(it, voice, words))));
    }

    private static Stream<Voice> waiting(Ballot ballot, Set<String> spoke, List<Voice> binding) {
        var voices = ballot.voices();
        Map<String, Voice> each = new LinkedHashMap<>();
        for (var it : binding) {
            var together = voices.together(it.voter());
            if (!together.isEmpty() && Collections.disjoint(together, spoke)) {
                // Those that became one have one voice.
                each.putIfAbsent(voices.head(it.voter()), it);
            }
        }
        return each.values().stream();
    }

    private static Duty answer(Decision decision, Voice voice, Words words) {
        return new Duty(
                decision.opened(),
                words.t("governance.duty.answer", decision.title(), voice.name(), decision.lastDay()),
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
