package org.cities4children.alliance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What organisations that want to become members have sent, and what the committee says to it. */
public interface Applications {

    /** One that was sent. */
    Optional<Application> application(UUID id);

    /**
     * Notes that the committee decides about it until the end of a day, in the running transaction; false when it is
     * not in review, or is being decided on already.
     */
    boolean put(UUID id, LocalDate last, UUID by);

    /**
     * Makes the organisation a member, in the running transaction: its row, its membership, and its lead, who is
     * invited where nobody has the address. False when the committee is not deciding about it.
     *
     * @param by who put it to the committee
     */
    boolean approve(UUID id, UUID by);

    /**
     * Declines it, in the running transaction; false when the committee is not deciding about it.
     *
     * @param outcome what the ballot came to, as a code
     * @param again day from which it may be sent again
     * @param by who put it to the committee
     */
    boolean decline(UUID id, String outcome, LocalDate again, UUID by);
}
