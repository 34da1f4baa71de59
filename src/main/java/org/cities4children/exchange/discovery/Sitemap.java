package org.cities4children.exchange.discovery;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Organisations;
import org.cities4children.exchange.Xml;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All public pages in all languages offered, for robots; in parts, as no sitemap may hold more than 50 MB. */
@Component
class Sitemap {

    /**
     * Times the languages, each with all others named beside it: below a megabyte, so that it is kept and compressed.
     */
    static final int PAGES_IN_A_PART = 100;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> FIXED = List.of(
            "",
            "/about",
            "/about/principles",
            "/about/secretariat",
            "/hub",
            "/topics",
            "/places",
            "/figures",
            "/collections",
            "/stories",
            "/jobs",
            "/events",
            "/members",
            "/join",
            "/contribute",
            "/contact",
            "/concern",
            "/newsletter/subscribe",
            "/privacy",
            "/terms",
            "/accessibility");

    private final Publications publications;
    private final Terms terms;
    private final Organisations organisations;
    private final Chapters chapters;
    private final String baseUrl;

    Sitemap(
            Publications publications,
            Terms terms,
            Organisations organisations,
            Chapters chapters,
            DataFolder dataFolder) {
        this.publications = publications;
        this.terms = terms;
        this.organisations = organisations;
        this.chapters = chapters;
        baseUrl = dataFolder.baseUrl();
    }

    int parts() {
        var published = Kinds.all().stream().mapToInt(publications::count).sum();
        return Math.max(1, Math.ceilDiv(fixed().size() + published, PAGES_IN_A_PART));
    }

    /** The list of the parts. */
    byte[] index(int parts) {
        return document("sitemapindex", xml -> {
            xml.namespace("", NAMESPACE);
            for (var part = 1; part <= parts; part++) {
                var address = baseUrl + "/sitemap-" + part + ".xml";
                xml.element("sitemap", it -> it.element("loc", address));
            }
        });
    }

    /** A part, counted from 1. */
    byte[] part(int part, List<Language> languages) {
        return document("urlset", xml -> {
            xml.namespace("", NAMESPACE).namespace("xhtml", "http://www.w3.org/1999/xhtml");
            var pages = new Pages(xml, part, languages);
            fixed().forEach(it -> pages.add(it, null));
            publications.each(Kinds.all(), it -> pages.add(it.path(), it.revised()));
        });
    }

    private List<String> fixed() {
        var paths = new ArrayList<>(FIXED);
        var topicUse = terms.topicUse();
        terms.topics().stream()
                .filter(it -> topicUse.getOrDefault(it.id(), 0) > 0)
                .forEach(it -> paths.add("/topics/" + it.id()));
        var placeUse = terms.placeUse();
        terms.places().stream()
                .filter(it -> it.broader() == null && placeUse.getOrDefault(it.id(), 0) > 0)
                .forEach(it -> paths.add("/places/" + it.id()));
        organisations.members().forEach(it -> paths.add("/members/" + it.slug()));
        chapters.all().forEach(it -> paths.add("/chapters/" + it.country()));
        return paths;
    }

    private static byte[] document(String root, Xml.Content content) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        Xml.write(bytes, xml -> xml.element(root, content));
        return bytes.toByteArray();
    }

    /** Writes the pages that belong to a part and passes over the others. */
    private final class Pages {

        private final Xml xml;
        private final int from;
        private final List<Language> languages;
        private int count;

        Pages(Xml xml, int part, List<Language> languages) {
            this.xml = xml;
            this.languages = languages;
            from = (part - 1) * PAGES_IN_A_PART;
        }

        void add(String path, @Nullable Instant revised) {
            if (count >= from && count < from + PAGES_IN_A_PART) {
                languages.forEach(it -> write(path, it, revised));
            }
            count++;
        }

        private void write(String path, Language language, @Nullable Instant revised) {
            try {
                xml.element("url", url -> {
                    url.element("loc", address(path, language));
                    if (revised != null) {
                        url.element(
                                "lastmod",
                                revised.truncatedTo(ChronoUnit.SECONDS).toString());
                    }
                    for (var it : languages) {
                        alternate(url, it.code(), address(path, it));
                    }
                    alternate(url, "x-default", address(path, Language.ENGLISH));
                });
            } catch (XMLStreamException e) {
                throw new IllegalStateException("the sitemap could not be written", e);
            }
        }

        private void alternate(Xml url, String language, String address) throws XMLStreamException {
            url.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
        }

        private String address(String path, Language language) {
            var whole = baseUrl + language.prefix() + path;
            return whole.equals(baseUrl) ? baseUrl + "/" : whole;
        }
    }
}
