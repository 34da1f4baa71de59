package org.cities4children.mailbox;

import java.util.Optional;
import java.util.UUID;

/** What was proposed: for publication, or a national alliance. */
public interface Proposals {

    Optional<Letter> proposal(String receipt);

    /** A letter that answers the call for national alliances. */
    Optional<Letter> call(String receipt);

    /** Notes, in the running transaction, that somebody opened the national alliance. */
    void opened(String receipt, UUID by);

    /** Notes, in the running transaction, that somebody made a draft of it. */
    void drafted(String receipt, UUID by);
}
