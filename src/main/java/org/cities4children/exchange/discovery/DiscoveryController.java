package org.cities4children.exchange.discovery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.cities4children.exchange.Xml;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.face.Face;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What robots, browsers and finders of weaknesses ask for by a fixed name. */
@Everyone
@Controller
class DiscoveryController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType OPEN_SEARCH =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    private static final int SHORT = 16;

    private final DataFolder dataFolder;
    private final SecurityContact contact;
    private final Clock clock;
    private final Face face;

    DiscoveryController(DataFolder dataFolder, SecurityContact contact, Clock clock, Face face) {
        this.face = face;
        this.dataFolder = dataFolder;
        this.contact = contact;
        this.clock = clock;
    }

    /** Combinations of filters have no end, so robots stay out of them; all that is published is in the sitemap. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text("""
                User-agent: *
                Disallow: /hub?
                Disallow: /*/hub?
                Allow: /hub?page=
                Allow: /*/hub?page=
                Disallow: /hub?page=*&
                Disallow: /*/hub?page=*&
                Disallow: /hub/feed.atom?
                Disallow: /*/hub/feed.atom?
                Disallow: /hub/export.csv
                Disallow: /*/hub/export.csv
                Disallow: /members?
                Disallow: /*/members?
                Disallow: /search
                Disallow: /*/search
                Disallow: /desk

                Sitemap: %s/sitemap.xml
                """.formatted(dataFolder.baseUrl()));
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(360));
        var languages = face.languages().stream().map(Language::code).collect(Collectors.joining(", "));
        return text("""
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s/.well-known/security.txt
                """.formatted(contact.securityContact(), expires, languages, dataFolder.baseUrl()));
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> openSearch() {
        var base = dataFolder.baseUrl();
        var bytes = new ByteArrayOutputStream();
        Xml.write(
                bytes,
                document -> document.element("OpenSearchDescription", it -> {
                    it.namespace("", "http://a9.com/-/spec/opensearch/1.1/");
                    it.element("ShortName", shortened(face.name()));
                    it.element("Description", "Tools, reports, case studies and research on children and cities");
                    it.empty("Url", "type", "text/html", "method", "get", "template", base + "/search?q={searchTerms}");
                    it.empty(
                            "Url",
                            "type",
                            "application/opensearchdescription+xml",
                            "rel",
                            "self",
                            "template",
                            base + "/opensearch.xml");
                    it.element("InputEncoding", "UTF-8");
                }));
        return ResponseEntity.ok().contentType(OPEN_SEARCH).body(bytes.toByteArray());
    }

    /** As long as the format allows. */
    private static String shortened(String name) {
        return name.length() <= SHORT ? name : name.substring(0, SHORT).strip();
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(TEXT).body(text);
    }
}
