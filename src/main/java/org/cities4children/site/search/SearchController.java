package org.cities4children.site.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Everyone;
import org.cities4children.web.Words;
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

    SearchController(Search search, Publications publications, Named named) {
        this.search = search;
        this.publications = publications;
        this.named = named;
    }

    @GetMapping("/search")
    ModelAndView index(@RequestParam(defaultValue = "") String q, Words words) {
        var typed = typed(q);
        return new ModelAndView(
                "site/search/index",
                "page",
                typed.isEmpty() ? new SearchPage("", 0, List.of(), List.of()) : found(typed, words));
    }

    private SearchPage found(String typed, Words words) {
        var findings = search.find(new Question(
                Set.of(), typed, words.language().code(), Map.of(), List.of(), Question.Order.RELEVANCE, 0, BEST));
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        return new SearchPage(typed, findings.total(), publications.listings(ids), named.find(new Names(typed), words));
    }

    private static String typed(String q) {
        var typed = q.replaceAll("\\p{Cntrl}+", " ").strip();
        if (typed.length() <= LONGEST) {
            return typed;
        }
        // A letter of two halves is not cut in the middle.
        return typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, LONGEST - 1)));
    }
}
