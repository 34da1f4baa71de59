package org.cities4children.ballots;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Ballots that were opened. Who may open one, who speaks for a voter, and who is told, is known by whoever asks. */
public interface Ballots {

    /**
     * Opens a ballot about a matter, in the running transaction.
     *
     * @param roll who may answer; a later change of who is a member changes nothing
     * @throws IllegalArgumentException when nobody is on the roll, or when it would end within {@link Motion#SHORTEST}
     * @throws IllegalStateException when another one about the matter is open
     */
    Ballot open(Motion motion, Collection<Voter> roll, UUID by);

    Optional<Ballot> ballot(UUID id);

    /** All about a matter, the first round first. */
    List<Ballot> about(String matter);

    /** All that are open, the one that ends first first. */
    List<Ballot> open();

    /** Writes an answer into the log, unless a rule forbids it. */
    Cast cast(UUID ballot, Said said);

    /** Every answer, in the order in which they came. */
    List<Answer> log(UUID ballot);

    /** Which voters have said something, by ballot; ballots that nobody answered are left out. */
    Map<UUID, Set<String>> spoke(Collection<UUID> ballots);

    /** What it would come to if it ended with what is known now, or what it came to. */
    Result result(UUID ballot);

    /** That a person of a voter is being told of it. */
    void tell(UUID ballot, String voter, UUID person);

    /** That a mail server took the notice for this person, of whichever voters they are. */
    void delivered(UUID ballot, UUID person, Instant when);

    /** That the notice to this person came back, of whichever voters they are. */
    void bounced(UUID ballot, UUID person, Instant when);

    List<Notice> notices(UUID ballot);

    /** Lets nobody answer an open ballot, and none end, until the running transaction ends. */
    void hold();

    /** Whether both have answered the same open ballot; they cannot become one before it has ended. */
    boolean bothSpoke(String one, String other);

    /** From here on two voters are one in every open ballot, in the running transaction. */
    void join(String voter, String into);
}
