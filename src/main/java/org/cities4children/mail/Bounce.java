package org.cities4children.mail;

import java.util.Optional;

/** What a mail that came back to our return path says. */
public sealed interface Bounce {

    /** There is no such mailbox, and there will be none. */
    record Hard(Notice notice) implements Bounce {}

    /** It may work another time; also whatever nobody understands. */
    record Soft(Notice notice) implements Bounce {}

    /** A reader called our mail spam (RFC 5965). */
    record Complaint(Notice notice) implements Bounce {}

    /** The mailbox is there; our server, our sender or our words were refused. */
    record OurFault(Notice notice, Reason reason) implements Bounce {}

    /** A machine answered for somebody (RFC 3834). */
    record AutoReply() implements Bounce {}

    /** Anything else. */
    record NotABounce() implements Bounce {}

    /** Why we were refused. */
    enum Reason {
        BLOCKED,
        SPAM,
        POLICY,
        AUTHENTICATION
    }

    /**
     * By what the message is recognised, the surest first, and what was said of it.
     *
     * @param tag what stood after the plus sign of our return path
     * @param messageId of the message that came back, without its brackets
     * @param recipient whom it did not reach
     */
    record Notice(Optional<String> tag, Optional<String> messageId, Optional<EmailAddress> recipient, String said) {}
}
