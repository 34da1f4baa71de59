package org.cities4children.governance.merge;

import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Merging;
import org.cities4children.alliance.Merging.Merger;
import org.cities4children.ballots.Ballots;
import org.cities4children.governance.Committee;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two members, in one transaction with all ballots that are open. */
@Component
class Union {

    private final Merging merging;
    private final Stakes stakes;
    private final Committee committee;
    private final Ballots ballots;

    Union(Merging merging, Stakes stakes, Committee committee, Ballots ballots) {
        this.merging = merging;
        this.stakes = stakes;
        this.committee = committee;
        this.ballots = ballots;
    }

    /** What came of it. */
    enum Outcome {
        DONE,
        /** It is not, or no more, as somebody has read it. */
        CHANGED,
        /** It cannot be now. */
        HINDERED
    }

    /** What would happen; nothing where there are not two. */
    Optional<Preview> look(String lost, String kept) {
        return merging.look(lost, kept).map(this::preview);
    }

    /**
     * Makes one of them.
     *
     * @param mark of what somebody has read
     */
    @Transactional
    public Outcome unite(String lost, String kept, String mark, UUID by) {
        var held = merging.hold(lost, kept);
        // Whoever answers waits from here on: what is read below is still so when it is done.
        ballots.hold();
        var now = held.map(this::preview);
        if (now.isEmpty()) {
            return Outcome.CHANGED;
        }
        if (now.get().hindrance().isPresent()) {
            return Outcome.HINDERED;
        }
        if (!now.get().mark().equals(mark)) {
            return Outcome.CHANGED;
        }
        stakes.join(held.get());
        committee.join(lost(held.get()), kept(held.get()), by);
        merging.merge(held.get(), by);
        return Outcome.DONE;
    }

    private Preview preview(Merger merger) {
        return new Preview(merger, stakes.of(merger), seat(merger));
    }

    private Preview.Seat seat(Merger merger) {
        if (!committee.isSeated()) {
            return merger.seat() ? Preview.Seat.MARKED : Preview.Seat.NONE;
        }
        if (committee.bothSpoke(lost(merger), kept(merger))) {
            return Preview.Seat.CLASH;
        }
        var members = committee.members();
        if (!members.contains(merger.lost().slug())) {
            return Preview.Seat.NONE;
        }
        return members.contains(merger.kept().slug()) ? Preview.Seat.FALLS_VACANT : Preview.Seat.COMES;
    }

    private static String lost(Merger merger) {
        return merger.lost().organisation();
    }

    private static String kept(Merger merger) {
        return merger.kept().organisation();
    }
}
