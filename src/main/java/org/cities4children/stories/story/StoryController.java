package org.cities4children.stories.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Search;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.page.StructuredData;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /stories/…}. */
@Everyone
@Controller
class StoryController {

    private static final int SIMILAR = 4;

    private final Publications publications;
    private final Stories stories;
    private final Terms terms;
    private final Search search;
    private final StructuredData data;

    StoryController(Publications publications, Stories stories, Terms terms, Search search, StructuredData data) {
        this.publications = publications;
        this.stories = stories;
        this.terms = terms;
        this.search = search;
        this.data = data;
    }

    @GetMapping("/stories/{slug}")
    ModelAndView show(@PathVariable String slug, Words words) {
        return switch (publications.at("story", slug)) {
            case Address.Here here -> new ModelAndView("stories/story/show", "page", page(here.listing(), words));
            case Address.Moved moved -> Elsewhere.permanently(words.to(moved.path()));
            case Address.Gone gone -> throw gone.exception();
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }

    private StoryPage page(Listing listing, Words words) {
        var story = stories.all(List.of(listing.id())).get(listing.id());
        if (story == null) {
            throw new NotFoundException();
        }
        var similar = search.similar(listing.id().toString(), SIMILAR).stream()
                .map(UUID::fromString)
                .toList();
        return new StoryPage(
                listing,
                story,
                listing.topics().stream()
                        .flatMap(it -> terms.topic(it).stream())
                        .toList(),
                data.of(told(listing, story, words.absolute(listing.path()))),
                publications.listings(similar));
    }

    private static Map<String, Object> told(Listing listing, Story story, String address) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@type", "BlogPosting");
        document.put("@id", address);
        document.put("url", address);
        document.put("headline", listing.title());
        document.put("inLanguage", listing.language());
        if (!listing.summary().isEmpty()) {
            document.put("description", listing.summary());
        }
        document.put(
                "author",
                listing.card().creators().stream()
                        .map(it -> Map.of(
                                "@type",
                                listing.card().publishers().contains(it) ? "Organization" : "Person",
                                "name",
                                it))
                        .toList());
        if (story.published() != null) {
            document.put("datePublished", story.published().text());
        }
        if (story.place() != null && story.place().own()) {
            document.put("sameAs", List.of(story.place().address().url()));
        }
        return document;
    }
}
