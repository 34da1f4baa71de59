package org.cities4children.ballots.box;

import java.util.Map;
import java.util.function.Consumer;
import org.cities4children.ballots.Ballot;
import org.cities4children.runtime.check.Check;
import org.cities4children.runtime.check.Fault;
import org.springframework.stereotype.Component;

/** Counts every ballot that has ended once more, from its log. */
@Component
class Recount implements Check {

    private final BallotRows rows;
    private final Box box;

    Recount(BallotRows rows, Box box) {
        this.rows = rows;
        this.box = box;
    }

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public void run(Consumer<Fault> faults) {
        for (var ballot : rows.where("result is not null order by id", Map.of())) {
            var counted = box.count(ballot);
            if (!counted.equals(ballot.result())) {
                faults.accept(fault(
                        ballot,
                        "miscounted",
                        "It is kept as " + ballot.result() + ", and its log comes to " + counted + "."));
            }
            if (hasGap(ballot)) {
                faults.accept(fault(ballot, "gap", "Its log has a gap: an answer was taken out."));
            }
        }
    }

    private boolean hasGap(Ballot ballot) {
        var log = box.log(ballot.id());
        boolean isShort = rows.lines(ballot.id()).filter(it -> it != log.size()).isPresent();
        return isShort || (!log.isEmpty() && log.getLast().number() != log.size());
    }

    private static Fault fault(Ballot ballot, String kind, String sentence) {
        return new Fault(Box.object(ballot.id()), kind, sentence);
    }
}
