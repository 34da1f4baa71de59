package org.cities4children.exchange.feed;

import java.util.Map;
import java.util.Set;
import org.cities4children.alliance.Chapters;
import org.cities4children.knowledge.HubLists;
import org.cities4children.publishing.Kinds;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.access.Everyone;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds. */
@Everyone
@Controller
class FeedController {

    private final News news;
    private final Feeds feeds;
    private final Chapters chapters;
    private final HubLists lists;

    FeedController(News news, Feeds feeds, Chapters chapters, HubLists lists) {
        this.news = news;
        this.feeds = feeds;
        this.chapters = chapters;
        this.lists = lists;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> everything() {
        return feeds.of(": what is new", "/feed.atom", "/", news.lately(Kinds.all()));
    }

    /** What the same parameters show at {@code /hub}. */
    @GetMapping("/hub/feed.atom")
    ResponseEntity<byte[]> hub(@RequestParam MultiValueMap<String, String> parameters) {
        var asked = lists.asked(Map.copyOf(parameters));
        if (asked.isWhole()) {
            return feeds.of(" knowledge hub", "/hub/feed.atom", "/hub", news.lately(Set.of("resource")));
        }
        var path = "/hub/feed.atom" + asked.address().substring("/hub".length());
        var title = " knowledge hub: " + String.join(", ", asked.names());
        return feeds.of(title, path, asked.address(), news.lately(asked.question()));
    }

    @GetMapping("/stories/feed.atom")
    ResponseEntity<byte[]> stories() {
        return feeds.of(" stories", "/stories/feed.atom", "/stories", news.stories());
    }

    @GetMapping("/chapters/{country}/feed.atom")
    ResponseEntity<byte[]> chapter(@PathVariable String country) {
        var chapter = chapters.of(country).orElseThrow(NotFoundException::new);
        var page = "/chapters/" + chapter.country();
        return feeds.of(": " + chapter.name(), page + "/feed.atom", page, news.of(chapter.country()));
    }
}
