package org.cities4children.editing;

/** Knows what drafts were made of; filled by the room that knows both. */
public interface Sources {

    /**
     * Whether it is still there: a letter is deleted for good, and its draft stays.
     *
     * @param source the path at the desk
     */
    boolean isThere(String source);
}
