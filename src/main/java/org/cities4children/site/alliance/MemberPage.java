package org.cities4children.site.alliance;

import java.util.List;
import org.cities4children.alliance.Organisation;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * One member.
 *
 * @param total how much it has published in the hub
 * @param hub address of all of that
 * @param newest some of it
 */
public record MemberPage(Organisation member, int total, String hub, List<Listing> newest) {

    public Head head(Words words) {
        return Head.of(member.name(), words.t("site.member.head", member.name()), "/members/" + member.slug());
    }

    /** Whether what is said of members, in English, is not in the reader's language. */
    public boolean isForeign(Words words) {
        return !words.language().code().equals("en");
    }
}
