package org.cities4children.knowledge.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cities4children.knowledge.HubLists;
import org.cities4children.knowledge.Searches;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Question;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Reads parameters as the hub's own page reads them. */
@Component
class ListsByAddress implements HubLists {

    private final Terms terms;
    private final ValueNames names;
    private final Searches searches;
    private final Vocabulary vocabulary;

    ListsByAddress(Terms terms, ValueNames names, Searches searches, Vocabulary vocabulary) {
        this.terms = terms;
        this.names = names;
        this.searches = searches;
        this.vocabulary = vocabulary;
    }

    @Override
    public Asked asked(Map<String, List<String>> parameters) {
        var typed = parameters.getOrDefault("q", List.of("")).getFirst();
        var query = HubQuery.of(typed, parameters, "", "1").inCurrentTerms(terms);
        var english = vocabulary.words(Language.ENGLISH, "/");
        List<String> called = new ArrayList<>();
        if (!query.words().isEmpty()) {
            called.add("“" + query.words() + "”");
        }
        query.filters().forEach((facet, values) -> values.forEach(it -> called.add(names.name(facet, it, english))));
        var question = query.orderedBy(Question.Order.NEWEST)
                .question(Language.ENGLISH.code(), searches.callForHelp(query.words()));
        return new Asked(question.counting(List.of()), query.address(), called);
    }
}
