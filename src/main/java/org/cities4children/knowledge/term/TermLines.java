package org.cities4children.knowledge.term;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Term;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of terms, and finds what is filed under them. */
@Component
class TermLines {

    static final int SHOWN = 8;

    /** Enough to choose advice from. */
    private static final int LOOKED_AT = 60;

    private final Search search;
    private final Publications publications;

    TermLines(Search search, Publications publications) {
        this.search = search;
        this.publications = publications;
    }

    List<TermsPage.Group> groups(List<Term> terms, Map<String, Integer> use, Words words, String path) {
        return terms.stream()
                .filter(it -> it.broader() == null)
                .map(it -> new TermsPage.Group(line(it, use, words, path), below(it, terms, use, words, path)))
                .filter(it -> it.line().used() > 0)
                .sorted(Comparator.comparing(
                        it -> it.line().name(),
                        Collator.getInstance(words.language().locale())))
                .toList();
    }

    List<TermsPage.Line> below(Term above, List<Term> terms, Map<String, Integer> use, Words words, String path) {
        return terms.stream()
                .filter(it -> Objects.equals(it.broader(), above.id()))
                .map(it -> line(it, use, words, path))
                .filter(it -> it.used() > 0)
                .sorted(Comparator.comparing(
                        TermsPage.Line::name,
                        Collator.getInstance(words.language().locale())))
                .toList();
    }

    TermsPage.Line line(Term term, Map<String, Integer> use, Words words, String path) {
        var language = words.language().code();
        return new TermsPage.Line(
                term.id(),
                term.name(language),
                scope(term, language),
                use.getOrDefault(term.id(), 0),
                path + term.id());
    }

    static @Nullable String scope(Term term, String language) {
        return term.scope()
                .getOrDefault(
                        language, language.equals("en") ? null : term.scope().get("en"));
    }

    /** What is filed under a term, newest first. */
    List<Listing> about(String facet, String id) {
        var question =
                Question.in("resource").filteredBy(Map.of(facet, Set.of(id))).part(0, LOOKED_AT);
        return publications.listings(search.find(question).found().stream()
                .map(it -> UUID.fromString(it.id()))
                .toList());
    }
}
