package org.cities4children.knowledge.collection;

import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.address.Share;

/**
 * A collection as a reader sees it.
 *
 * @param note the editor's paragraphs
 */
public record CollectionPage(Listing listing, List<String> note, List<Item> items) {

    public Head head(Words words) {
        var summary = listing.summary().isEmpty() ? null : listing.summary();
        return Head.of(listing.title(), summary, listing.path());
    }

    public Share share(Words words) {
        return Share.of(listing.title(), listing.path(), words);
    }

    /** The same as a reader's own list, to add to and take from. */
    public String list() {
        return items.stream()
                .map(it -> "r=" + it.listing().slug())
                .collect(Collectors.joining("&", "/reading-list?", ""));
    }

    /** A resource, and why it is here. */
    public record Item(Listing listing, String why) {}
}
