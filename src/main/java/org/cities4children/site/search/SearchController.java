package org.cities4children.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.knowledge.Searches;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
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
    ModelAndView index(@RequestParam(defaultValue = "") String q, Words words, HttpServletRequest request) {
        var typed = typed(q);
        var page = typed.isEmpty() ? SearchPage.unasked() : found(typed, words);
        if (page.isInVain()) {
            searches.inVain(typed, request.getRemoteAddr());
        }
        return new ModelAndView("site/search/index", "page", page);
    }

    private SearchPage found(String typed, Words words) {
        boolean callForHelp = searches.callForHelp(typed);
        // Who needs help is taken at their word.
        var findings = search.find(
                Question.in("resource").asking(typed).exactly(callForHelp).part(0, BEST));
        var spelling = callForHelp ? null : findings.spelling();
        var meant = spelling != null && spelling.used() ? spelling.words() : typed;
        var groups = Stream.of(
                        Stream.of(
                                group("collections", "collection", meant),
                                group("stories", "story", meant),
                                group("events", "event", meant)),
                        named.find(new Names(meant), words).stream())
                .flatMap(it -> it)
                .filter(it -> !it.hits().isEmpty())
                .toList();
        return new SearchPage(typed, callForHelp, spelling, findings.total(), listings(findings), groups);
    }

    private SearchPage.Group group(String key, String collection, String words) {
        var findings =
                search.find(Question.in(collection).asking(words).exactly(true).part(0, BEST));
        var hits = listings(findings).stream()
                .map(it -> new SearchPage.Hit(it.title(), it.path(), it.language()))
                .toList();
        return new SearchPage.Group(key, hits);
    }

    private List<Listing> listings(Findings findings) {
        return publications.listings(
                findings.found().stream().map(it -> UUID.fromString(it.id())).toList());
    }

    static String typed(String q) {
        var typed =
                q.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+", " ").strip();
        if (typed.length() <= LONGEST) {
            return typed;
        }
        // A letter of two halves is not cut in the middle.
        return typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, LONGEST - 1)));
    }
}
