package org.cities4children.web.access;

import org.cities4children.web.Visitor;

/** Knows who is signed in; the room of people fills it. */
public interface Visitors {

    /** Whose session this is; {@link Visitor#nobody()} when there is none, or it is over. */
    Visitor of(String sessionToken);
}
