package org.cities4children.runtime.retention;

/** What a room keeps for a limited time only; asked at the start and once a day. */
public interface Retention {

    /** Deletes what is older than was promised. */
    void forgetOld();
}
