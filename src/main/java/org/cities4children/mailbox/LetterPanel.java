package org.cities4children.mailbox;

import java.util.Optional;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;

/** What a room above adds to the page of a letter. */
public interface LetterPanel {

    Optional<Offer> of(Letter letter, Visitor visitor, Words words);

    /**
     * Something that can be done with a letter, in the reader's language.
     *
     * @param path where the button leads
     * @param changes whether pressing it changes something; otherwise it is a link
     */
    record Offer(String heading, String about, String button, String path, boolean changes) {}
}
