package org.cities4children.governance.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.alliance.Application;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Stance;
import org.cities4children.governance.Decision;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * A decision, who has answered, and the forms of those for whom the reader may answer.
 *
 * @param lines every voter of the roll, with its answer
 * @param recording what was typed to write down what came by mail; null when the reader may not, or it is too late
 * @param seen how many answers the log had when the page was made
 * @param awaitsReview whether the reader is asked to look whether it still holds
 * @param late what somebody gave as a reason who answered after the end; null when nobody did
 */
public record DecisionPage(
        Decision decision,
        Ballot ballot,
        boolean open,
        List<Line> lines,
        List<Acting> acting,
        @Nullable Tried recording,
        int seen,
        boolean awaitsReview,
        Rounds rounds,
        @Nullable String late) {

    private static final int SHORT = 12;

    public DecisionPage {
        lines = List.copyOf(lines);
        acting = List.copyOf(acting);
    }

    public Head head(Words words) {
        return Head.of(decision.title(), null, decision.path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.decisions"), Decision.PATH));
    }

    public List<Mistake> mistakes() {
        return Stream.concat(acting.stream().map(Acting::tried), Stream.ofNullable(recording))
                .flatMap(it -> it.mistakes().stream())
                .toList();
    }

    /** Where its wording is changed and put again; null where the reader may not, or somebody has done so. */
    public @Nullable String again(Words words) {
        boolean may = words.visitor().may(Power.PUT_DECISIONS);
        return decision.isOver() && decision.about() == null && rounds.later() == null && may
                ? words.to(NewDecisionPage.PATH + "?follows=" + decision.id())
                : null;
    }

    /** The application that it is about; null where it is about none, or the reader may not look at it. */
    public @Nullable String application(Words words) {
        return words.visitor().may(Power.PUT_DECISIONS)
                ? Optional.ofNullable(decision.about())
                        .flatMap(Application::of)
                        .map(it -> words.to(Application.path(it)))
                        .orElse(null)
                : null;
    }

    /** The first digits of what proves that not a comma has changed. */
    public String fingerprint() {
        return ballot.motion().fingerprint().substring(0, SHORT);
    }

    public String method(Words words) {
        return words.t("governance.method." + ballot.motion().method().code());
    }

    public String rule(Words words) {
        return words.t(
                "governance.rule." + ballot.motion().method().code(),
                ballot.motion().workingDays());
    }

    public List<Line> answered() {
        return lines.stream().filter(it -> it.answer() != null).toList();
    }

    public List<Line> silent() {
        return lines.stream().filter(it -> it.answer() == null).toList();
    }

    /** What it came to; null before it was counted. */
    public @Nullable Result result() {
        return ballot.result();
    }

    /** The sentence that tells what it came to. */
    public String outcome(Result result, Words words) {
        return words.t("governance.outcome." + result.outcome().code());
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    /** Who objected, and who is for it with reservation. */
    public List<Line> dissent() {
        return answered().stream().filter(Line::dissents).toList();
    }

    public List<Line> others() {
        return answered().stream().filter(it -> !it.dissents()).toList();
    }

    /** Whose silence proved nothing, by name. */
    public List<String> unproven(Result result) {
        return lines.stream()
                .filter(it -> result.unproven().contains(it.voter()))
                .map(Line::name)
                .toList();
    }

    /**
     * A voter and its answer.
     *
     * @param name with those of what became part of it while the ballot was open
     * @param speaker who answered for it or wrote that down, by name; empty when they are not known any more
     */
    public record Line(String voter, String name, @Nullable Answer answer, String speaker) {

        boolean dissents() {
            return answer != null && (answer.stance() == Stance.OBJECT || answer.stance() == Stance.RESERVATION);
        }

        public String stance(Words words) {
            return answer == null
                    ? ""
                    : words.t("governance.stance." + answer.stance().code());
        }

        public String reason() {
            return answer == null ? "" : answer.reason();
        }

        /** Through whom it came. */
        public String source(Words words) {
            if (answer == null) {
                return "";
            }
            if (answer.heard() != null) {
                return words.t("governance.heard", answer.heard());
            }
            return speaker.isEmpty() ? words.t("governance.former", name) : speaker;
        }
    }

    /**
     * A voter for which the reader may answer now.
     *
     * @param tried what was typed, and what is wrong with it
     */
    public record Acting(Line line, Tried tried) {

        /** What tells its fields from those of others. */
        public String at() {
            return AnswerForm.at(line.voter());
        }

        public int after() {
            return line.answer() == null ? 0 : line.answer().number();
        }

        public boolean isChosen(Stance stance) {
            var chosen = tried.of("stance");
            return chosen.isEmpty()
                    ? line.answer() != null && line.answer().stance() == stance
                    : chosen.equals(stance.code());
        }

        public String reason() {
            return tried.typed().containsKey("reason") ? tried.of("reason") : line.reason();
        }
    }

    /**
     * The same matter with other wordings.
     *
     * @param earlier null for the first
     * @param later null for the last
     */
    public record Rounds(
            @Nullable Decision earlier, @Nullable Decision later) {}
}
