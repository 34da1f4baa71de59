package org.cities4children.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is in the outbox and what became of it. */
public interface Mails {

    /**
     * Newest first, without bodies.
     *
     * @param before only those put before this one; nothing begins with the newest
     */
    List<Mail> newest(Filter filter, @Nullable UUID before, int limit);

    /** One message with its body, as far as that may be seen. */
    Optional<Mail> one(UUID id);

    /** What became of the message that was put under this key. */
    Optional<Mail> withKey(String key);

    /** The same of several, without bodies; those of which nothing is known any more are left out. */
    List<Mail> withKeys(Collection<String> keys);

    /** What was written to this address and is not forgotten yet, newest first, without bodies. */
    List<Mail> to(EmailAddress address);

    /** Deletes what was written to this address, also what is still to be sent. What came back stays, without words. */
    void erase(EmailAddress address);

    /** How far mail to this address can be trusted to arrive; known for a year, also after addresses were forgotten. */
    Standing standing(EmailAddress address);

    /** Those of these addresses that are not to be written to. */
    Set<EmailAddress> lost(Collection<EmailAddress> addresses);

    /** Which messages are listed. */
    enum Filter {
        ALL,
        OPEN,
        SENT,
        FAILED,
        RETURNED
    }

    /** What bounces of the last year say of an address. */
    enum Standing {
        /** Nothing came back, or not lately. */
        GOOD,
        /** Some came back that may work another time. */
        DOUBTFUL,
        /** There is no such mailbox, or its owner does not want our mail: not to be written to. */
        LOST
    }
}
