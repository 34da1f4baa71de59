package org.cities4children.web;

import org.jspecify.annotations.Nullable;

/** Hears of pages that are sent to readers; a room that counts them implements it. */
public interface PageReadings {

    /** Whether pages at this path, which may begin with a language, are counted; asked for every page, so cheap. */
    boolean wants(String path);

    /**
     * A page was sent, or the reader was told that the one kept is still good.
     *
     * @param address the reader's internet address, to be forgotten within a minute
     * @param agent what the reader's program calls itself
     */
    void sent(String path, String address, @Nullable String agent);
}
