package org.cities4children.runtime.retention;

/** What a room keeps for a limited time only; asked once a day, at the start when a day has passed. */
public interface Retention {

    /** Deletes what is older than was promised. */
    void forgetOld();
}
