package org.cities4children.governance.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Cast;
import org.cities4children.ballots.Said;
import org.cities4children.governance.Decision;
import org.cities4children.governance.reach.Reach;
import org.cities4children.governance.reach.Telling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers for a member or a seat: by a mandate or a term that is asked for again at the act, or by what was sent by
 * mail.
 */
@Component
class Speaking {

    private final Ballots ballots;
    private final Reach reach;
    private final Telling telling;

    Speaking(Ballots ballots, Reach reach, Telling telling) {
        this.ballots = ballots;
        this.reach = reach;
        this.telling = telling;
    }

    /** Answers for a member; nothing when the person may not bind it now, or it does not count. */
    @Transactional
    public Optional<Cast> answer(Decision decision, Said said) {
        return mayBind(said.person(), together(decision, said.voter()))
                ? Optional.of(ballots.cast(decision.ballot(), said))
                : Optional.empty();
    }

    /** Writes down what a member sent by mail, and tells its people; nothing when it does not count now. */
    @Transactional
    public Optional<Cast> record(Decision decision, Said said) {
        if (!reach.hasVoice(said.voter())) {
            return Optional.empty();
        }
        var cast = ballots.cast(decision.ballot(), said);
        if (cast instanceof Cast.Taken taken) {
            telling.recorded(decision, said.voter(), taken.answer().number());
        }
        return Optional.of(cast);
    }

    /** Number of the last answer of a voter that stood in the log when its first lines were seen; 0 when none did. */
    int seen(Decision decision, String voter, int lines) {
        return last(ballots.log(decision.ballot()), together(decision, voter))
                .map(Answer::number)
                .filter(it -> it <= lines)
                .orElse(0);
    }

    static Optional<Answer> last(List<Answer> log, Set<String> voice) {
        return log.reversed().stream().filter(it -> voice.contains(it.voter())).findFirst();
    }

    private Set<String> together(Decision decision, String voter) {
        return ballots.ballot(decision.ballot())
                .map(it -> it.voices().together(voter))
                .orElse(Set.of());
    }

    /** Whoever may bind one of those that became one speaks for all of it. */
    private boolean mayBind(UUID person, Set<String> voice) {
        return reach.of(person).stream().anyMatch(it -> voice.contains(it.voter()));
    }
}
