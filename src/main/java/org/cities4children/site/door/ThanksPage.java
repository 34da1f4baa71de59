package org.cities4children.site.door;

import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** What is said after a letter was kept. */
public record ThanksPage(Door door, String receipt) {

    /** Whether it is about a child: help stays in reach, and a way to leave. */
    public boolean isConcern() {
        return door == Door.CONCERN;
    }

    public Head head(Words words) {
        return Head.of(words.t("site.thanks"), null, door.thanks()).hidden();
    }
}
