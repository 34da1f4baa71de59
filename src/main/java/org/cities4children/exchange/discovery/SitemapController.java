package org.cities4children.exchange.discovery;

import java.nio.charset.StandardCharsets;
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
        var parts = sitemap.parts();
        return large.send(() -> xml(parts == 1 ? sitemap.part(1, face.languages()) : sitemap.index(parts)));
    }

    @GetMapping("/sitemap-{part:[1-9][0-9]{0,3}}.xml")
    ResponseEntity<byte[]> show(@PathVariable int part) {
        var parts = sitemap.parts();
        if (parts == 1 || part > parts) {
            throw new NotFoundException();
        }
        return large.send(() -> xml(sitemap.part(part, face.languages())));
    }

    private static ResponseEntity<byte[]> xml(byte[] document) {
        return ResponseEntity.ok().contentType(XML).body(document);
    }
}
