package org.cities4children.exchange.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.cities4children.alliance.Chapters;
import org.cities4children.publishing.Kinds;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.face.Face;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feeds. */
@Everyone
@Controller
class FeedController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final News news;
    private final Atom atom;
    private final Clock clock;
    private final Face face;
    private final Chapters chapters;

    FeedController(News news, Atom atom, Clock clock, Face face, Chapters chapters) {
        this.chapters = chapters;
        this.face = face;
        this.news = news;
        this.atom = atom;
        this.clock = clock;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> everything() {
        return feed(": what is new", "/feed.atom", "/", news.lately(Kinds.all()));
    }

    @GetMapping("/hub/feed.atom")
    ResponseEntity<byte[]> hub() {
        return feed(" knowledge hub", "/hub/feed.atom", "/hub", news.lately(Set.of("resource")));
    }

    @GetMapping("/stories/feed.atom")
    ResponseEntity<byte[]> stories() {
        return feed(" stories", "/stories/feed.atom", "/stories", news.stories());
    }

    @GetMapping("/chapters/{country}/feed.atom")
    ResponseEntity<byte[]> chapter(@PathVariable String country) {
        var chapter = chapters.of(country).orElseThrow(NotFoundException::new);
        var page = "/chapters/" + chapter.country();
        return feed(": " + chapter.name(), page + "/feed.atom", page, news.of(chapter.country()));
    }

    private ResponseEntity<byte[]> feed(String title, String path, String page, List<Feed.Entry> entries) {
        var feed = new Feed(face.name(), face.name() + title, path, page, updated(entries), entries);
        return ResponseEntity.ok().contentType(ATOM).body(atom.written(feed));
    }

    /** An empty feed has no time of its own; a whole day keeps its bytes, and so its ETag, for that long. */
    private Instant updated(List<Feed.Entry> entries) {
        return entries.stream()
                .map(it -> it.listing().revised())
                .max(Instant::compareTo)
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.DAYS));
    }
}
