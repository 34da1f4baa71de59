package org.cities4children.mail;

import java.util.UUID;

/** Takes every message that leaves the house. */
public interface Outbox {

    /**
     * Keeps a message until it is handed over, in the running transaction if there is one: what is rolled back is not
     * sent. A key that was put before puts nothing, whatever else has changed.
     *
     * @return whether it is new
     */
    boolean put(Message message);

    /**
     * Forgets the words and the recipient of all messages whose key begins so, in the running transaction; those that
     * wait are not sent any more. That there was a message stays.
     */
    void forget(String keysBegin);

    /**
     * Has none of the messages be sent any more whose key begins so and which still wait, in the running transaction.
     * What a mail server is thinking about at this moment may arrive all the same.
     *
     * @return how many those are
     */
    int stop(String keysBegin);

    /**
     * Has a message tried at once that the mail server refused or put off, if it is still good and its words are still
     * known.
     *
     * @return whether it is
     */
    boolean again(UUID id);
}
