package org.cities4children.exchange.discovery;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Organisations;
import org.cities4children.exchange.Xml;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All public pages in all languages offered, for robots; in parts, as no sitemap may hold more than 50 MB. A part of
 * publications is named by the id it begins with, so that the last one costs no more than the first.
 */
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
            "/join/application",
            "/join/code",
            "/contribute",
            "/chapters/apply",
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

    /** The list of the parts, or all of it where one is enough. */
    byte[] whole(List<Language> languages) {
        var fixed = fixed();
        var firsts = publications.firsts(Kinds.all(), PAGES_IN_A_PART);
        if (firsts.size() <= 1) {
            var all = firsts.isEmpty() ? List.<Listing>of() : slice(firsts.getFirst());
            if (fixed.size() + all.size() <= PAGES_IN_A_PART) {
                return pages(fixed, all, languages);
            }
        }
        return index(Math.ceilDiv(fixed.size(), PAGES_IN_A_PART), firsts);
    }

    private byte[] index(int parts, List<UUID> firsts) {
        var names = Stream.concat(
                IntStream.rangeClosed(1, parts).mapToObj(Integer::toString),
                firsts.stream().map(UUID::toString));
        var addresses = names.map(it -> baseUrl + "/sitemap-" + it + ".xml").toList();
        return document("sitemapindex", xml -> {
            xml.namespace("", NAMESPACE);
            for (var address : addresses) {
                xml.element("sitemap", it -> it.element("loc", address));
            }
        });
    }

    /** A part of what is no publication, counted from 1; nothing where there are fewer parts. */
    Optional<byte[]> fixed(int part, List<Language> languages) {
        var paths = fixed();
        int from = (part - 1) * PAGES_IN_A_PART;
        return from >= paths.size()
                ? Optional.empty()
                : Optional.of(pages(
                        paths.subList(from, Math.min(paths.size(), from + PAGES_IN_A_PART)), List.of(), languages));
    }

    /** The part that begins with a publication; nothing where there is none. */
    Optional<byte[]> published(UUID first, List<Language> languages) {
        var slice = slice(first);
        return slice.isEmpty() || !slice.getFirst().id().equals(first)
                ? Optional.empty()
                : Optional.of(pages(List.of(), slice, languages));
    }

    private List<Listing> slice(UUID first) {
        return publications.slice(Kinds.all(), first, PAGES_IN_A_PART);
    }

    private byte[] pages(List<String> paths, List<Listing> listings, List<Language> languages) {
        return document("urlset", xml -> {
            xml.namespace("", NAMESPACE).namespace("xhtml", "http://www.w3.org/1999/xhtml");
            var pages = new Pages(xml, languages);
            paths.forEach(it -> pages.add(it, null));
            listings.forEach(it -> pages.add(it.path(), it.revised()));
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

    /** Writes each page in every language. */
    private final class Pages {

        private final Xml xml;
        private final List<Language> languages;

        Pages(Xml xml, List<Language> languages) {
            this.xml = xml;
            this.languages = languages;
        }

        void add(String path, @Nullable Instant revised) {
            languages.forEach(it -> write(path, it, revised));
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
