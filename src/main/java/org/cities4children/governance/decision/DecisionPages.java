package org.cities4children.governance.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Decision;
import org.cities4children.governance.decision.DecisionPage.Acting;
import org.cities4children.governance.decision.DecisionPage.Line;
import org.cities4children.governance.reach.Reach;
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
    private final Reach reach;
    private final People people;
    private final Clock clock;

    DecisionPages(DecisionRows rows, Ballots ballots, Reach reach, People people, Clock clock) {
        this.rows = rows;
        this.ballots = ballots;
        this.reach = reach;
        this.people = people;
        this.clock = clock;
    }

    DecisionsPage all() {
        var all = rows.all();
        var open = ballots.open().stream().collect(Collectors.toMap(Ballot::id, Function.identity()));
        var spoke = ballots.spoke(open.keySet());
        return new DecisionsPage(
                all.reversed().stream()
                        .flatMap(it ->
                                Optional.ofNullable(open.get(it.ballot()))
                                        .map(ballot -> open(it, ballot, spoke))
                                        .stream())
                        .toList(),
                all.stream().filter(it -> !open.containsKey(it.ballot())).toList());
    }

    private static DecisionsPage.Open open(Decision decision, Ballot ballot, Map<UUID, Set<String>> spoke) {
        var voices = ballot.voices();
        return new DecisionsPage.Open(
                decision,
                ballot.motion().method().code(),
                voices.spoken(spoke.getOrDefault(ballot.id(), Set.of())),
                voices.heads().size());
    }

    DecisionPage one(Decision decision, Visitor visitor, AnswerForm typed) {
        var ballot = ballots.ballot(decision.ballot()).orElseThrow();
        var log = ballots.log(ballot.id());
        var names = people.names(log.stream().map(Answer::person).distinct().toList());
        var lines = lines(ballot, log, names);
        var now = clock.instant();
        boolean open = ballot.isOpenAt(now);
        boolean may = visitor.may(Power.PUT_DECISIONS);
        boolean late = now.plus(Motion.SHORTEST).isAfter(ballot.motion().closes());
        return new DecisionPage(
                decision,
                ballot,
                open,
                lines,
                open ? acting(ballot, lines, visitor, typed) : List.of(),
                open && may && (!late || typed.recording()) ? recording(typed) : null,
                log.size(),
                may && decision.awaitsReview(today()),
                new DecisionPage.Rounds(
                        Optional.ofNullable(decision.follows())
                                .flatMap(rows::decision)
                                .orElse(null),
                        rows.after(decision.id()).orElse(null)),
                typed.late());
    }

    /** The form by which the wording of one that is over is changed and put again; nothing when it is not over. */
    Optional<DecisionForm> again(UUID id, UUID earlier) {
        return rows.decision(earlier)
                .filter(Decision::isOver)
                .flatMap(it -> ballots.ballot(it.ballot())
                        .map(ballot -> DecisionForm.again(id, it, ballot.motion(), today())));
    }

    /** In universal time. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** One for each voice. */
    private static List<Line> lines(Ballot ballot, List<Answer> log, Map<UUID, String> names) {
        var voices = ballot.voices();
        return ballot.roll().stream()
                .filter(it -> voices.heads().contains(it.id()))
                .map(it -> {
                    var voice = voices.together(it.id());
                    var answer = Speaking.last(log, voice).orElse(null);
                    var speaker = answer == null ? "" : names.getOrDefault(answer.person(), "");
                    return new Line(it.id(), called(it, voice, ballot.roll()), answer, speaker);
                })
                .toList();
    }

    /** By its name when it opened, and those of what became part of it since. */
    private static String called(Voter head, Set<String> voice, List<Voter> roll) {
        var parts = roll.stream()
                .filter(it -> voice.contains(it.id()) && !it.equals(head))
                .map(Voter::name);
        return Stream.concat(Stream.of(head.name()), parts).collect(Collectors.joining(" + "));
    }

    private List<Acting> acting(Ballot ballot, List<Line> lines, Visitor visitor, AnswerForm typed) {
        var voices = ballot.voices();
        var voters = reach.of(visitor.id()).stream()
                .map(it -> voices.head(it.voter()))
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
