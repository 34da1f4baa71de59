package org.cities4children.audit;

/** Where deeds are noted. */
public interface Audit {

    /**
     * Notes a deed in the running transaction, so that the note stays if and only if what was done stays; refused where
     * no transaction runs.
     */
    void note(Deed deed);

    /** Does something and notes it: both in one transaction, or neither. */
    void note(Deed deed, Runnable act);
}
