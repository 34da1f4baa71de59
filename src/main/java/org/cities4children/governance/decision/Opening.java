package org.cities4children.governance.decision;

import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.ballots.Ballots;
import org.cities4children.governance.Decision;
import org.cities4children.governance.reach.Reach;
import org.cities4children.governance.reach.Telling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a decision to the members: it, its ballot and the notices are all there, or none. */
@Component
class Opening {

    private final DecisionRows rows;
    private final Ballots ballots;
    private final Reach reach;
    private final Telling telling;
    private final Audit audit;

    Opening(DecisionRows rows, Ballots ballots, Reach reach, Telling telling, Audit audit) {
        this.rows = rows;
        this.ballots = ballots;
        this.reach = reach;
        this.telling = telling;
        this.audit = audit;
    }

    /** Opens it, unless it was opened before; false when nobody could answer. */
    @Transactional
    public boolean open(DecisionForm form, UUID by) {
        var id = form.id();
        if (rows.decision(id).isPresent()) {
            return true;
        }
        var roll = reach.roll();
        if (roll.isEmpty()) {
            return false;
        }
        // The second of two presses waits here for the first, and finds its row.
        if (rows.add(id, form.title(), form.last(), form.review(), by)) {
            var ballot = ballots.open(form.motion(), roll, by);
            rows.opened(id, ballot.id());
            audit.note(Deed.by(
                    by,
                    "governance.put",
                    Decision.matter(id),
                    Map.of("ballot", ballot.id().toString())));
            telling.opened(rows.decision(id).orElseThrow());
        }
        return true;
    }
}
