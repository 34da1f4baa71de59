package org.cities4children.knowledge.resource;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.address.Share;
import org.jspecify.annotations.Nullable;

/**
 * A resource as a reader sees it.
 *
 * @param shown the variant in the reader's language, else the original
 * @param citation the citation as text
 * @param recorded the day on which its address came into the hub
 */
public record ResourcePage(
        Listing listing,
        Resource resource,
        Resource.Variant shown,
        List<Filed> topics,
        List<Filed> places,
        String citation,
        String jsonLd,
        List<Listing> similar,
        LocalDate recorded) {

    public Head head(Words words) {
        var summary = shown.summary().isEmpty() ? null : shown.summary();
        return new Head(shown.title(), summary, path(), true, List.of(jsonLd), null).withImage(listing.cover());
    }

    public String path() {
        return listing.path();
    }

    /** The address that holds in every language. */
    public String permanent(Words words) {
        return words.absolute(Language.ENGLISH, path());
    }

    public Share share(Words words) {
        return Share.of(shown.title(), path(), words);
    }

    /** A reading list that begins with this. */
    public String list() {
        return "/reading-list?r=" + listing.slug();
    }

    /** Whether there is no summary in the reader's language. */
    public boolean isWanted(Words words) {
        return foreign(words) != null
                || (shown.summary().isEmpty()
                        && !shown.equals(resource.variants().getFirst()));
    }

    /** Where an editor writes a summary in the reader's language, and everybody else hands one in. */
    public String wanted(Words words) {
        return words.visitor().may(Power.EDIT_CONTENT)
                ? "/desk/content/resources/" + listing.id() + "/summaries/"
                        + words.language().code()
                : path() + "/summary";
    }

    /** The language of the words shown when it is not the page's own. */
    public @Nullable String foreign(Words words) {
        return shown.language().equals(words.language().code()) ? null : shown.language();
    }

    /** The languages in which it exists, those of which we hold words first. */
    public String languages(Words words) {
        var held = resource.variants().stream().map(Resource.Variant::language);
        return words.list(Stream.concat(held, resource.otherLanguages().stream())
                .distinct()
                .map(words::languageName)
                .toList());
    }

    /** The names of those in which the work itself can be had, where these are several; else nothing. */
    public @Nullable String existsIn(Words words) {
        var original = resource.variants().getFirst();
        // Where there is neither text nor address, a summary of ours may be all there is in that language.
        var had = resource.variants().stream()
                .filter(it ->
                        it.equals(original) || it.url() != null || !it.body().isEmpty())
                .map(Resource.Variant::language);
        var names = Stream.concat(had, resource.otherLanguages().stream())
                .distinct()
                .map(words::languageName)
                .toList();
        return names.size() > 1 ? words.list(names) : null;
    }

    /** What else a publisher has in the hub. */
    public String publisherPath(String publisher) {
        return "/hub?publisher=" + encoded(publisher);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean hasLink() {
        return resource.place() != null && resource.place().mayBeLinked();
    }

    /** The name of the site to which the link leads. */
    public String host() {
        var place = resource.place();
        return place == null ? "" : host(place.url());
    }

    private static String host(String url) {
        var host = URI.create(url).getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }

    /** Where it can be got in other languages, as far as we know. */
    public List<Translation> translations() {
        return resource.variants().stream()
                .flatMap(it -> it.url() == null
                        ? Stream.empty()
                        : Stream.of(new Translation(it.language(), it.url(), host(it.url()))))
                .toList();
    }

    public String placeKind() {
        return resource.place() == null ? "none" : resource.place().kind();
    }

    /** A version in a language, and the site that has it. */
    public record Translation(String language, String url, String host) {}

    /** A topic or place with its page. */
    public record Filed(String name, String path) {}
}
