package org.cities4children.ballots.box;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Decided;
import org.cities4children.ballots.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a ballot: what it came to is written down, and what follows from it is done. */
@Component
class Ending {

    private final BallotRows rows;
    private final Box box;
    private final List<Decided> followers;
    private final Audit audit;

    Ending(BallotRows rows, Box box, List<Decided> followers, Audit audit) {
        this.rows = rows;
        this.box = box;
        this.followers = followers;
        this.audit = audit;
    }

    /** Counts it and writes that down; one that has ended stays as it is. */
    @Transactional
    public void end(UUID id) {
        rows.hold(id);
        var ballot = box.ballot(id).orElseThrow();
        // Another node may have been first.
        if (ballot.result() != null) {
            return;
        }
        var matter = ballot.motion().matter();
        var concerned = followers.stream().filter(it -> it.concerns(matter)).toList();
        concerned.forEach(it -> it.counting(ballot));
        var result = box.count(ballot);
        rows.end(id, result);
        note(ballot, result);
        concerned.forEach(it -> it.decided(ballot.with(result), result));
    }

    private void note(Ballot ballot, Result result) {
        var facts = new TreeMap<>(Map.of(
                "matter", ballot.motion().matter(),
                "outcome", result.outcome().code(),
                "base", String.valueOf(result.base()),
                "needed", String.valueOf(result.needed()),
                "present", String.valueOf(result.present())));
        result.tally().forEach((stance, count) -> facts.put(stance.code(), String.valueOf(count)));
        audit.note(Deed.ofProgram("ballots.close", Box.object(ballot.id()), facts));
    }
}
