package org.cities4children.site.alliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.springframework.stereotype.Component;

/** What the hub has by an organisation or about a country. */
@Component
class Published {

    private static final int SHOWN = 4;

    private final Search search;
    private final Publications publications;

    Published(Search search, Publications publications) {
        this.search = search;
        this.publications = publications;
    }

    Some with(String facet, Set<String> values) {
        var question = Question.in("resource").filteredBy(Map.of(facet, values)).part(0, SHOWN);
        var findings = search.find(question);
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        return new Some(findings.total(), publications.listings(ids));
    }

    record Some(int total, List<Listing> newest) {}
}
