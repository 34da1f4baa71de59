package org.cities4children.alliance.enquiry;

import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** Where a link leads that is good no more, or never was. */
public record OverPage() {

    public Head head(Words words) {
        return Head.of(words.t("alliance.application"), null, StartPage.PATH).hidden();
    }

    public String startPath() {
        return StartPage.PATH;
    }
}
