package org.cities4children.exchange.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cities4children.web.face.Face;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes entries as a feed of the alliance. */
@Component
class Feeds {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final Atom atom;
    private final Clock clock;
    private final Face face;

    Feeds(Atom atom, Clock clock, Face face) {
        this.atom = atom;
        this.clock = clock;
        this.face = face;
    }

    /**
     * The feed.
     *
     * @param title what follows the alliance's name
     * @param path its address
     * @param page address of the page that shows the same
     */
    ResponseEntity<byte[]> of(String title, String path, String page, List<Feed.Entry> entries) {
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
