package org.cities4children.exchange.discovery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.crowd.LargeAnswers;
import org.cities4children.web.face.Face;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sitemap and, when it grows large, its parts. */
@Everyone
@Controller
class SitemapController {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final Sitemap sitemap;
    private final LargeAnswers large;
    private final Face face;

    SitemapController(Sitemap sitemap, LargeAnswers large, Face face) {
        this.face = face;
        this.sitemap = sitemap;
        this.large = large;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        return large.send(() -> xml(sitemap.whole(face.languages())));
    }

    @GetMapping("/sitemap-{part:[1-9][0-9]{0,3}}.xml")
    ResponseEntity<byte[]> show(@PathVariable int part) {
        return part(() -> sitemap.fixed(part, face.languages()));
    }

    @GetMapping("/sitemap-{first:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}.xml")
    ResponseEntity<byte[]> show(@PathVariable UUID first) {
        return part(() -> sitemap.published(first, face.languages()));
    }

    private ResponseEntity<byte[]> part(Supplier<Optional<byte[]>> part) {
        return large.send(() -> xml(part.get().orElseThrow(NotFoundException::new)));
    }

    private static ResponseEntity<byte[]> xml(byte[] document) {
        return ResponseEntity.ok().contentType(XML).body(document);
    }
}
