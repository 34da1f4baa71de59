package org.cities4children.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.knowledge.Searches;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /search}: across everything. */
@Everyone
@Controller
class SearchController {

    private static final int LONGEST = 300;
    private static final int BEST = 8;

    private final Search search;
    private final Publications publications;
    private final Named named;
    private final Searches searches;

    SearchController(Search search, Publications publications, Named named, Searches searches) {
        this.search = search;
        this.publications = publications;
        this.named = named;
        this.searches = searches;
    }

    @GetMapping("/search")
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String exact,
            Words words,
            HttpServletRequest request) {
        var typed = typed(q);
        var page = typed.isEmpty() ? SearchPage.unasked() : found(typed, exact.equals("1"), words);
        if (page.isInVain()) {
            searches.inVain(typed, request.getRemoteAddr());
        }
        return new ModelAndView("site/search/index", "page", page);
    }

    /** @param asTyped whether the words are right as they are */
    private SearchPage found(String typed, boolean asTyped, Words words) {
        boolean callForHelp = searches.callForHelp(typed);
        // Who needs help is taken at their word.
        var question = Question.in("resource")
                .asking(typed)
                .exactly(asTyped || callForHelp)
                .shownIn(words.language().code())
                .part(0, BEST);
        var findings = search.find(question);
        var spelling = callForHelp ? null : findings.spelling();
        var meant = spelling != null && spelling.used() ? spelling.words() : typed;
        var called = named.findOrRead(new Names(meant), words);
        // A page that has all of it lacks nothing.
        boolean isPage = called.stream().anyMatch(it -> it.key().equals("pages"));
        var groups = Stream.of(
                        Stream.of(
                                group("collections", "collection", meant, words),
                                group("stories", "story", meant, words),
                                group("events", "event", meant, words)),
                        called.stream())
                .flatMap(it -> it)
                .filter(it -> !it.hits().isEmpty())
                .toList();
        return new SearchPage(
                typed,
                callForHelp,
                findings.reduced(),
                findings.common(),
                spelling,
                callForHelp || isPage ? Findings.Missing.NONE : missing(findings.missing()),
                callForHelp ? List.of() : apart(question, findings, words),
                findings.total(),
                listings(findings),
                groups);
    }

    /** Those that other collections do not have either. */
    private Findings.Missing missing(Findings.Missing missing) {
        if (missing.words().isEmpty()) {
            return missing;
        }
        var anywhere = Question.in().asking(String.join(" ", missing.words())).exactly(true);
        return new Findings.Missing(search.find(anywhere).missing().words(), missing.leftOut());
    }

    private List<SearchPage.Hit> apart(Question question, Findings findings, Words words) {
        boolean known = findings.missing().words().isEmpty() && findings.spelling() == null;
        if (findings.total() > 0 || findings.reduced() || !known) {
            return List.of();
        }
        return search.apart(question).stream()
                .map(it -> new SearchPage.Hit(
                        words.n("web.search.alone", it.total(), it.words()), SearchPage.address("/hub", it.words())))
                .toList();
    }

    private SearchPage.Group group(String key, String collection, String asked, Words words) {
        var findings = search.find(Question.in(collection)
                .asking(asked)
                .exactly(true)
                .shownIn(words.language().code())
                .part(0, BEST));
        var hits = listings(findings).stream()
                .map(it -> new SearchPage.Hit(it.title(), it.path(), it.language()))
                .toList();
        return new SearchPage.Group(key, hits);
    }

    /** In the reader's language where they exist in it. */
    private List<Listing> listings(Findings findings) {
        Map<UUID, Findings.Words> wordings = new HashMap<>();
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        findings.found().stream()
                .filter(it -> it.words() != null)
                .forEach(it -> wordings.put(UUID.fromString(it.id()), Objects.requireNonNull(it.words())));
        return publications.listings(ids).stream()
                .map(it -> worded(it, wordings.get(it.id())))
                .toList();
    }

    private static Listing worded(Listing listing, Findings.@Nullable Words words) {
        return words == null ? listing : listing.worded(words.language(), words.title(), words.summary());
    }

    static String typed(String q) {
        return Typed.line(q, LONGEST);
    }
}
