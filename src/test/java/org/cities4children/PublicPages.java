package org.cities4children;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Organisations;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.Language;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.context.ApplicationContext;

/** Every kind of page that anybody may read, with an example of each that the program itself knows. */
public final class PublicPages {

    private static final List<String> ALWAYS = List.of(
            "/",
            "/hub",
            "/hub?q=play",
            "/hub?q=children&type=report&sort=newest&page=2",
            "/hub?q=xyzzyxyzzy&audience=youth",
            "/topics",
            "/places",
            "/figures",
            "/stories",
            "/stories?series=ask-an-expert",
            "/stories?author=Tim+Gill&topic=play",
            "/jobs",
            "/events",
            "/events?by=alliance",
            "/events?recorded=yes",
            "/collections",
            "/reading-list",
            "/reading-list?r=star-rating-for-schools&q=play",
            "/members",
            "/members?in=419",
            "/people",
            "/people?role=advocate&page=2",
            "/about",
            "/about/principles",
            "/about/secretariat",
            "/privacy",
            "/terms",
            "/accessibility",
            "/search",
            "/search?q=play",
            "/search?q=xyzzyxyzzy",
            "/contact",
            "/contact/thanks?receipt=C4C-1234-5678",
            "/concern",
            "/join",
            "/join/application",
            "/join/code",
            "/contribute",
            "/chapters/apply",
            "/newsletter/subscribe",
            "/nowhere");

    private static final Set<Language> BOTH_SIDES = EnumSet.of(Language.ENGLISH, Language.ARABIC);

    private PublicPages() {}

    /** Their addresses, in every language of the interface. */
    public static List<String> of(ApplicationContext program) {
        var paths = Stream.concat(ALWAYS.stream(), examples(program)).toList();
        return Language.all().stream()
                .flatMap(language -> paths.stream().map(path -> in(language, path)))
                .toList();
    }

    /** Each page that robots are told of, in every language. */
    public static List<String> all(Reader reader) {
        var sitemap = sitemap(reader, "/sitemap.xml");
        var parts = sitemap.select("sitemap").isEmpty()
                ? Stream.of(sitemap)
                : addresses(sitemap).map(part -> sitemap(reader, part));
        return parts.flatMap(PublicPages::addresses).toList();
    }

    private static Document sitemap(Reader reader, String path) {
        return Jsoup.parse(Reader.text(reader.get(path)), "", Parser.xmlParser());
    }

    private static Stream<String> addresses(Document sitemap) {
        return sitemap.select("loc").eachText().stream()
                .map(it -> it.substring(WholeProgram.SITE.length()))
                .map(it -> it.isEmpty() ? "/" : it);
    }

    /** In which language the page at this path speaks. */
    public static Language language(String path) {
        return Language.of(path.replaceFirst("^/([^/?#]*).*", "$1")).orElse(Language.ENGLISH);
    }

    /** Of what takes long: each page from both sides, and one in five in another language. */
    public static boolean isExample(String path, int number) {
        return BOTH_SIDES.contains(language(path)) || number % 5 == 0;
    }

    /** A resource that has a page. */
    public static Listing resource(ApplicationContext program) {
        return program.getBean(Publications.class)
                .newest(List.of("resource"), 1)
                .getFirst();
    }

    private static Stream<String> examples(ApplicationContext program) {
        var terms = program.getBean(Terms.class);
        return Stream.of(
                        longest(program),
                        resource(program).path(),
                        newest(program, "collection"),
                        newest(program, "story"),
                        newest(program, "event"),
                        "/topics/" + mostUsed(terms),
                        "/places/" + countryWithCities(terms),
                        "/members/"
                                + program.getBean(Organisations.class)
                                        .members()
                                        .getFirst()
                                        .slug(),
                        "/chapters/"
                                + program.getBean(Chapters.class)
                                        .all()
                                        .getFirst()
                                        .country())
                .distinct();
    }

    private static String newest(ApplicationContext program, String kind) {
        return program.getBean(Publications.class)
                .newest(List.of(kind), 1)
                .getFirst()
                .path();
    }

    /** The resource that has most to show. */
    private static String longest(ApplicationContext program) {
        var longest = new Listing[] {resource(program)};
        program.getBean(Publications.class).each(List.of("resource"), it -> {
            if (size(it) > size(longest[0])) {
                longest[0] = it;
            }
        });
        return longest[0].path();
    }

    private static int size(Listing listing) {
        return 2 * listing.title().length()
                + listing.summary().length()
                + 50
                        * (listing.topics().size()
                                + listing.places().size()
                                + listing.card().creators().size());
    }

    private static String mostUsed(Terms terms) {
        var use = terms.topicUse();
        return terms.topics().stream()
                .map(Term::id)
                .max((one, other) -> Integer.compare(use.getOrDefault(one, 0), use.getOrDefault(other, 0)))
                .orElseThrow();
    }

    private static String countryWithCities(Terms terms) {
        return terms.places().stream()
                .filter(it -> it.id().contains("/"))
                .map(it -> it.id().substring(0, it.id().indexOf('/')))
                .findFirst()
                .orElseThrow();
    }

    private static String in(Language language, String path) {
        return path.equals("/") && !language.prefix().isEmpty() ? language.prefix() : language.prefix() + path;
    }
}
