package org.cities4children.web;

/** The public pages that this node keeps ready to be sent. */
public interface PageCache {

    /** Something public looks otherwise on this node: no page rendered before this moment is sent again. */
    void changed();
}
