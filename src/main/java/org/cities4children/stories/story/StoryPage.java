package org.cities4children.stories.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Term;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.address.Share;
import org.jspecify.annotations.Nullable;

/**
 * A story as a reader sees it.
 *
 * @param jsonLd what robots are told
 * @param similar other stories like it
 */
public record StoryPage(Listing listing, Story story, List<Term> topics, String jsonLd, List<Listing> similar) {

    public Head head(Words words) {
        var summary = listing.summary().isEmpty() ? null : listing.summary();
        return new Head(listing.title(), summary, listing.path(), true, List.of(jsonLd), "/stories/feed.atom")
                .withImage(listing.cover());
    }

    public Share share(Words words) {
        return Share.of(listing.title(), listing.path(), words);
    }

    /** The language of the words when it is not the page's own. */
    public @Nullable String foreign(Words words) {
        return listing.language().equals(words.language().code()) ? null : listing.language();
    }

    /** What else somebody wrote. */
    public String by(String author) {
        return "/stories?author=" + URLEncoder.encode(author, StandardCharsets.UTF_8);
    }

    /** The way its letters run, which a browser finds out where the language is not the page's own. */
    public @Nullable String direction(Words words) {
        return foreign(words) == null ? null : "auto";
    }
}
