package org.cities4children.site.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Organisations;
import org.cities4children.knowledge.Figure;
import org.cities4children.knowledge.KeyFigures;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has a name and is no publication: topics, places, members, national alliances, key figures, pages. */
@Component
class Named {

    private static final int MOST = 8;

    private final Terms terms;
    private final Organisations organisations;
    private final Chapters chapters;
    private final KeyFigures figures;
    private final Pages pages;

    Named(Terms terms, Organisations organisations, Chapters chapters, KeyFigures figures, Pages pages) {
        this.terms = terms;
        this.organisations = organisations;
        this.chapters = chapters;
        this.figures = figures;
        this.pages = pages;
    }

    /** The groups in which something is called so; empty ones are left out. */
    List<SearchPage.Group> find(Names names, Words words) {
        return find(names, pages.called(names, words), words);
    }

    /** The same, with the pages that tell of it. */
    List<SearchPage.Group> findOrRead(Names names, Words words) {
        return find(names, pages.calledOrTelling(names, words), words);
    }

    private List<SearchPage.Group> find(Names names, Stream<SearchPage.Hit> found, Words words) {
        return Stream.of(
                        group("topics", topics(names, words)),
                        group("places", places(names, words)),
                        group("members", members(names)),
                        group("chapters", chapters(names, words)),
                        group("figures", figures(names)),
                        group("pages", found))
                .filter(it -> !it.hits().isEmpty())
                .toList();
    }

    private static SearchPage.Group group(String key, Stream<SearchPage.Hit> hits) {
        return new SearchPage.Group(key, hits.limit(MOST).toList());
    }

    private Stream<SearchPage.Hit> topics(Names names, Words words) {
        return terms.topics().stream().filter(it -> names.match(called(it))).map(it -> hit(it, "/topics/", words));
    }

    private Stream<SearchPage.Hit> places(Names names, Words words) {
        var use = terms.placeUse();
        var called = terms.places().stream().filter(it -> names.match(called(it)));
        // Beside other words, a place is meant whose whole name stands there.
        return Stream.concat(called, terms.placesNamedIn(names.typed()).stream())
                // Of what nothing is about, its country is the next best.
                .map(it -> use.containsKey(it.id()) ? it.id() : it.broader())
                .filter(it -> it != null && use.containsKey(it))
                .distinct()
                .flatMap(it -> terms.place(it).stream())
                .map(it -> hit(it, it.id().contains("/") ? "/hub?place=" : "/places/", words));
    }

    private static SearchPage.Hit hit(Term term, String path, Words words) {
        return new SearchPage.Hit(term.name(words.language().code()), path + term.id());
    }

    private static List<String> called(Term term) {
        return term.called().toList();
    }

    private Stream<SearchPage.Hit> members(Names names) {
        return organisations.members().stream()
                .filter(it -> names.match(known(it.name(), it.shortName())))
                .map(it -> new SearchPage.Hit(it.name(), "/members/" + it.slug()));
    }

    private Stream<SearchPage.Hit> chapters(Names names, Words words) {
        return chapters.all().stream()
                .filter(it -> names.match(known(it.name(), words.country(it.country()), it.leadOrganisation())))
                .map(it -> new SearchPage.Hit(
                        words.t("site.chapter", words.country(it.country())), "/chapters/" + it.country()));
    }

    private Stream<SearchPage.Hit> figures(Names names) {
        return figures.all().stream()
                .filter(it -> names.match(known(it.indicator(), it.statement())))
                .map(it -> new SearchPage.Hit(told(it), "/figures#" + it.id()));
    }

    private static String told(Figure figure) {
        return figure.statement() == null ? figure.indicator() : figure.statement();
    }

    private static List<String> known(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).toList();
    }
}
