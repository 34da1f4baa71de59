package org.cities4children.people;

import org.cities4children.web.Language;

/** Takes what somebody tells the secretariat of another's message; filled in by the room that keeps letters. */
public interface Complaints {

    /**
     * Keeps it as a letter, in the running transaction.
     *
     * @param text in this language
     */
    void complain(Person by, String text, Language language);
}
