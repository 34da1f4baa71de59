package org.cities4children.governance.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Decision;
import org.cities4children.governance.reach.Telling;
import org.cities4children.governance.subject.Subjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a decision to the members: it, its ballot and the notices are all there, or none. */
@Component
class Opening {

    private final DecisionRows rows;
    private final Ballots ballots;
    private final Subjects subjects;
    private final Telling telling;
    private final Audit audit;

    Opening(DecisionRows rows, Ballots ballots, Subjects subjects, Telling telling, Audit audit) {
        this.rows = rows;
        this.ballots = ballots;
        this.subjects = subjects;
        this.telling = telling;
        this.audit = audit;
    }

    /** What came of it. */
    enum Outcome {
        /** It is open, now or since an earlier press. */
        OPEN,
        /** Nobody could answer. */
        NOBODY,
        /** The decision that it follows is not over, or was put again by somebody else. */
        NOT_NEXT,
        /** What it is about cannot be put now, or was put by somebody else. */
        NOT_NOW
    }

    /** Opens it, unless it was opened before. */
    @Transactional
    public Outcome open(DecisionForm form, UUID by) {
        if (rows.decision(form.id()).isPresent()) {
            return Outcome.OPEN;
        }
        var roll = subjects.roll(form.roll());
        if (roll.isEmpty()) {
            return Outcome.NOBODY;
        }
        if (!mayFollow(form)) {
            return Outcome.NOT_NEXT;
        }
        var about = form.about();
        if (about != null && form.follows() != null) {
            // A matter of another room is put anew from its own page.
            return Outcome.NOT_NOW;
        }
        // The second of two presses waits here for the first, too.
        if (about != null && !subjects.put(about, form.last(), by)) {
            return rows.decision(form.id()).isPresent() ? Outcome.OPEN : Outcome.NOT_NOW;
        }
        // The second of two presses waits here for the first, and finds its row.
        if (rows.add(form, by)) {
            begin(form, roll, by);
            return Outcome.OPEN;
        }
        if (about != null) {
            throw new IllegalStateException("It was put, and has no decision: " + about);
        }
        return rows.decision(form.id()).isPresent() ? Outcome.OPEN : Outcome.NOT_NEXT;
    }

    private boolean mayFollow(DecisionForm form) {
        return form.follows() == null
                || rows.decision(form.follows()).filter(Decision::isOver).isPresent();
    }

    private void begin(DecisionForm form, List<Voter> roll, UUID by) {
        var ballot = ballots.open(form.motion(), roll, by);
        rows.opened(form.id(), ballot.id());
        audit.note(Deed.by(
                by,
                "governance.put",
                Decision.matter(form.id()),
                Map.of("ballot", ballot.id().toString())));
        telling.opened(rows.decision(form.id()).orElseThrow());
    }
}
