package org.cities4children.knowledge.term;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.address.Share;
import org.jspecify.annotations.Nullable;

/**
 * One topic or country with what the hub has about it.
 *
 * @param vocabulary topics or places
 * @param narrower the terms below it that are used
 * @param broader the term above it
 * @param total how much there is in the hub
 * @param hub address of all of it
 * @param more what the advice does not name, newest first
 * @param advice what helps those who decide
 * @param chapter the national alliance, if there is one
 */
public record TermPage(
        String vocabulary,
        String id,
        String name,
        @Nullable String scope,
        List<TermsPage.Line> narrower,
        TermsPage.@Nullable Line broader,
        int total,
        String hub,
        List<Listing> more,
        Advice advice,
        @Nullable Chapter chapter) {

    public Head head(Words words) {
        var feed = "/hub/feed.atom" + hub.substring("/hub".length());
        var head = new Head(name, scope, "/" + vocabulary + "/" + id, true, List.of(), feed);
        return total == 0 ? head.hidden() : head;
    }

    /** Addressed to whoever decides about a topic, or in a place. */
    public String decide(Words words) {
        return words.t(vocabulary.equals("places") ? "knowledge.decide.there" : "knowledge.decide");
    }

    public Share share(Words words) {
        return Share.of(name, "/" + vocabulary + "/" + id, words);
    }
}
