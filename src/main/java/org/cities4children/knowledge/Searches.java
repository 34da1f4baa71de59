package org.cities4children.knowledge;

/** Hears what people look for. */
public interface Searches {

    /** Whether these are words of somebody who needs help now, and not a document. */
    boolean callForHelp(String words);

    /**
     * Nothing was found for these words, so the hub may lack something; what is personal in them is not kept.
     *
     * @param address from which they were typed, so that a household counts once; it is not kept either
     */
    void inVain(String words, String address);
}
