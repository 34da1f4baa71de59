package org.cities4children.knowledge.hub;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cities4children.knowledge.Searches;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /hub}: search and filters in one address. */
@Everyone
@Controller
class HubController {

    private final Search search;
    private final Results results;
    private final Facets facets;
    private final Searches searches;
    private final Terms terms;

    HubController(Search search, Results results, Facets facets, Searches searches, Terms terms) {
        this.search = search;
        this.results = results;
        this.facets = facets;
        this.searches = searches;
        this.terms = terms;
    }

    @GetMapping("/hub")
    ModelAndView index(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") String page,
            Words words,
            HttpServletRequest request) {
        var query = HubQuery.of(q, Map.copyOf(parameters), sort, page);
        var current = query.inCurrentTerms(terms);
        if (!current.equals(query)) {
            return Elsewhere.permanently(words.to(current.address()));
        }
        var there = results.standsAt(query);
        if (there.isPresent()) {
            return Elsewhere.forNow(words.to(there.get()));
        }
        boolean callForHelp = searches.callForHelp(query.words());
        var findings = search.find(query.question(words.language().code(), callForHelp));
        int pages = Math.clamp(Math.ceilDiv(findings.total(), HubQuery.PAGE), 1, HubQuery.MOST_PAGES);
        if (query.page() > pages) {
            return Elsewhere.forNow(words.to(query.onPage(pages).address()));
        }
        boolean inVain = findings.total() == 0 || findings.missing().leftOut();
        if (inVain && !findings.reduced() && !query.isFiltered()) {
            searches.inVain(query.words(), request.getRemoteAddr());
        }
        boolean tooLong = q.strip().length() > query.words().length() + 50;
        return new ModelAndView(
                "knowledge/hub/index", "page", page(query, findings, tooLong, callForHelp, pages, words));
    }

    private HubPage page(
            HubQuery query, Findings findings, boolean tooLong, boolean callForHelp, int pages, Words words) {
        var rows = results.of(findings, words);
        return new HubPage(
                query.words(),
                tooLong,
                callForHelp,
                findings.reduced(),
                findings.common(),
                callForHelp ? null : spelling(findings.spelling(), query),
                callForHelp ? Findings.Missing.NONE : findings.missing(),
                query.address(),
                query.table(),
                query.feed(),
                query.words().isEmpty() && !query.isFiltered(),
                findings.total(),
                rows,
                results.around(query, words),
                rows.isEmpty() ? results.anywhere(query) : null,
                callForHelp ? List.of() : results.apart(query, findings, words),
                facets.of(query, findings, words),
                facets.chosen(query, words),
                query.withoutFilters().address(),
                sorts(query),
                new Paging(query.page(), pages, query::address));
    }

    private static HubPage.@Nullable Spelling spelling(Findings.@Nullable Spelling spelling, HubQuery query) {
        if (spelling == null) {
            return null;
        }
        var other = spelling.used() ? query.exactly() : query.asking(spelling.words());
        return new HubPage.Spelling(spelling.words(), spelling.used(), other.address());
    }

    private static List<HubPage.Sort> sorts(HubQuery query) {
        return List.of(Question.Order.values()).stream()
                .filter(it -> it != Question.Order.RELEVANCE || !query.words().isEmpty())
                .map(it -> sort(it, query))
                .toList();
    }

    private static HubPage.Sort sort(Question.Order order, HubQuery query) {
        var code = order.name().toLowerCase(Locale.ROOT);
        return new HubPage.Sort(
                code, query.orderedBy(order).address(), order == query.order(), order == query.usualOrder());
    }
}
