package org.cities4children.governance.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Stance;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Decision;
import org.cities4children.governance.decision.DecisionPage.Acting;
import org.cities4children.governance.decision.DecisionPage.Line;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.form.Tried;
import org.springframework.stereotype.Component;

/** What the pages of decisions show. */
@Component
class DecisionPages {

    private final DecisionRows rows;
    private final Ballots ballots;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    DecisionPages(DecisionRows rows, Ballots ballots, Mandates mandates, People people, Clock clock) {
        this.rows = rows;
        this.ballots = ballots;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    DecisionsPage all() {
        var all = rows.all();
        var open = ballots.open().stream().collect(Collectors.toMap(Ballot::id, Function.identity()));
        return new DecisionsPage(
                all.reversed().stream()
                        .flatMap(it ->
                                Optional.ofNullable(open.get(it.ballot())).map(ballot -> open(it, ballot)).stream())
                        .toList(),
                all.stream().filter(it -> !open.containsKey(it.ballot())).toList());
    }

    private DecisionsPage.Open open(Decision decision, Ballot ballot) {
        var now = ballots.result(ballot.id());
        int answered = now.tally().values().stream().mapToInt(Integer::intValue).sum();
        return new DecisionsPage.Open(
                decision, ballot.motion().method().code(), answered, now.base() + now.count(Stance.RECUSED));
    }

    DecisionPage one(Decision decision, Visitor visitor, AnswerForm typed) {
        var ballot = ballots.ballot(decision.ballot()).orElseThrow();
        var log = ballots.log(ballot.id());
        var names = people.names(log.stream().map(Answer::person).distinct().toList());
        var lines = ballot.roll().stream().map(it -> line(it, log, names)).toList();
        var now = clock.instant();
        boolean open = ballot.isOpenAt(now);
        boolean may = visitor.may(Power.PUT_DECISIONS);
        boolean late = now.plus(Motion.SHORTEST).isAfter(ballot.motion().closes());
        return new DecisionPage(
                decision,
                ballot,
                open,
                lines,
                open ? acting(lines, visitor, typed) : List.of(),
                open && may && (!late || typed.recording()) ? recording(typed) : null,
                log.size(),
                may && decision.awaitsReview(today()));
    }

    /** In universal time. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Line line(Voter voter, List<Answer> log, Map<UUID, String> names) {
        var answer = Speaking.last(log, voter.id()).orElse(null);
        return new Line(
                voter.id(), voter.name(), answer, answer == null ? "" : names.getOrDefault(answer.person(), ""));
    }

    private List<Acting> acting(List<Line> lines, Visitor visitor, AnswerForm typed) {
        var voters = mandates.of(visitor.id()).stream()
                .filter(it -> it.role().binds())
                .map(it -> Mandate.object(it.organisation()))
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(it -> voters.contains(it.voter()))
                .map(it -> new Acting(it, typed.isOf(it.voter()) ? typed.tried() : Tried.nothing()))
                .toList();
    }

    private static Tried recording(AnswerForm typed) {
        return typed.recording() ? typed.tried() : Tried.nothing();
    }
}
