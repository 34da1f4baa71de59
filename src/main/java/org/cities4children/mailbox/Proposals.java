package org.cities4children.mailbox;

import java.util.Optional;
import java.util.UUID;

/** What was proposed for publication. */
public interface Proposals {

    Optional<Letter> proposal(String receipt);

    /** Notes, in the running transaction, that somebody made a draft of it. */
    void drafted(String receipt, UUID by);
}
