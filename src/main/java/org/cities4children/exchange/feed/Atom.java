package org.cities4children.exchange.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.cities4children.exchange.Xml;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.DataFolder;
import org.springframework.stereotype.Component;

/** Writes feeds as Atom 1.0 (RFC 4287). */
@Component
class Atom {

    private final Terms terms;
    private final String baseUrl;

    Atom(Terms terms, DataFolder dataFolder) {
        this.terms = terms;
        baseUrl = dataFolder.baseUrl();
    }

    byte[] written(Feed feed) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        Xml.write(bytes, xml -> xml.element("feed", inside -> write(inside, feed)));
        return bytes.toByteArray();
    }

    private void write(Xml xml, Feed feed) throws XMLStreamException {
        xml.namespace("", "http://www.w3.org/2005/Atom").attribute("xml:lang", "en");
        xml.element("id", baseUrl + feed.path());
        xml.element("title", feed.title());
        xml.element("updated", time(feed.updated()));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", baseUrl + feed.path());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", baseUrl + feed.page());
        xml.element("author", author -> author.element("name", feed.site()));
        for (var told : feed.entries()) {
            xml.element("entry", entry -> write(entry, told));
        }
    }

    /** The id is the publication's own, so that a new address does not show an old thing as new. */
    private void write(Xml entry, Feed.Entry told) throws XMLStreamException {
        var listing = told.listing();
        var published = told.published();
        entry.attribute("xml:lang", listing.language());
        entry.element("id", "urn:uuid:" + listing.id());
        entry.element("title", listing.title());
        entry.empty("link", "rel", "alternate", "type", "text/html", "href", baseUrl + listing.path());
        if (published != null) {
            entry.element("published", time(published));
        }
        entry.element("updated", time(listing.revised()));
        for (var creator : listing.card().creators()) {
            entry.element("author", author -> author.element("name", creator));
        }
        for (var topic : listing.topics()) {
            var label = terms.topic(topic).map(Atom::english).orElse(topic);
            entry.empty("category", "term", topic, "scheme", baseUrl + "/topics", "label", label);
        }
        if (!listing.summary().isBlank()) {
            entry.element("summary", listing.summary());
        }
    }

    private static String english(Term term) {
        return term.name("en");
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
