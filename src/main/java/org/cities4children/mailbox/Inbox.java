package org.cities4children.mailbox;

/** Takes in what is sent, each thing once however often a nervous finger sends it. */
public interface Inbox {

    /** The door whose letters are kept apart. */
    String CONCERN = "concern";

    /**
     * Keeps a letter; returns the receipt number under which it is kept, an earlier one when it came before that day.
     */
    String keep(Letter letter);
}
