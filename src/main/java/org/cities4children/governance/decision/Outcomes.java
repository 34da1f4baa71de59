package org.cities4children.governance.decision;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Decided;
import org.cities4children.ballots.Result;
import org.cities4children.governance.Decision;
import org.cities4children.governance.reach.Following;
import org.cities4children.governance.subject.Subjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was decided, in the transaction in which the ballot ends; what passed gets its number there. */
@Component
class Outcomes implements Decided {

    private final DecisionRows rows;
    private final Following following;
    private final Audit audit;
    private final Subjects subjects;

    Outcomes(DecisionRows rows, Following following, Audit audit, Subjects subjects) {
        this.rows = rows;
        this.following = following;
        this.audit = audit;
        this.subjects = subjects;
    }

    @Override
    public boolean concerns(String matter) {
        return Decision.of(matter).isPresent();
    }

    @Override
    public void counting(Ballot ballot) {
        following.follow(ballot);
    }

    @Override
    public void decided(Ballot ballot, Result result) {
        var matter = ballot.motion().matter();
        var facts = new TreeMap<>(Map.of("outcome", result.outcome().code()));
        Decision.of(matter).flatMap(rows::decision).ifPresent(it -> {
            if (result.passed()) {
                facts.put("number", pass(it.id(), it.lastDay().getYear()));
            } else {
                rows.decide(it.id(), result.outcome());
            }
            audit.note(Deed.ofProgram("governance.decide", matter, facts));
            if (it.about() != null) {
                subjects.decided(it.about(), result, ballot.openedBy());
            }
        });
    }

    /** Notes that somebody looked whether a decision still holds. */
    @Transactional
    public void review(UUID id, UUID by) {
        if (rows.review(id, by)) {
            audit.note(Deed.by(by, "governance.review", Decision.matter(id), Map.of()));
        }
    }

    private String pass(UUID id, int year) {
        int running = rows.next(year);
        rows.pass(id, year, running);
        return DecisionRows.number(year, running);
    }
}
