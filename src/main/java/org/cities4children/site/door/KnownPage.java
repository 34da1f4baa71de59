package org.cities4children.site.door;

import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** What is said to somebody who wanted to send what is public already. */
public record KnownPage(Listing listing) {

    public Head head(Words words) {
        return Head.of(words.t("site.known"), null, Door.CONTRIBUTE.path() + "/known")
                .hidden();
    }

    /** Where something about it can be corrected. */
    public String correction() {
        return Door.CONTACT.path() + "?about=correction&page=" + listing.path();
    }
}
