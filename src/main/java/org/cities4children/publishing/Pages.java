package org.cities4children.publishing;

/** What a room calls when pages change though no publication did. */
public interface Pages {

    /** Every page kept in memory is rendered anew once the running transaction is committed. */
    void changeAfterCommit();
}
