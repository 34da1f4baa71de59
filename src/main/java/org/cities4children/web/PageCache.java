package org.cities4children.web;

/** The public pages that are kept ready to be sent. */
public interface PageCache {

    /** Something public has changed: no page rendered before this moment is sent again. */
    void changed();
}
