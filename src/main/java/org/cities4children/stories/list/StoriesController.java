package org.cities4children.stories.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Findings;
import org.cities4children.search.Search;
import org.cities4children.stories.story.Stories;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /stories}. */
@Everyone
@Controller
class StoriesController {

    private static final int TOPICS = 8;

    private final Search search;
    private final Publications publications;
    private final Stories stories;
    private final Terms terms;
    private final Organisations organisations;

    StoriesController(
            Search search, Publications publications, Stories stories, Terms terms, Organisations organisations) {
        this.search = search;
        this.publications = publications;
        this.stories = stories;
        this.terms = terms;
        this.organisations = organisations;
    }

    @GetMapping("/stories")
    ModelAndView index(@RequestParam Map<String, String> parameters, Words words) {
        var query = StoriesQuery.of(parameters);
        var asked = query.filters().getOrDefault("topic", "");
        var topic = terms.topic(asked).map(Term::id).orElse(asked);
        if (!topic.equals(asked)) {
            return Elsewhere.permanently(words.to(query.with("topic", topic).address()));
        }
        var member = member(query);
        var names = member.<Set<String>>map(Organisation::allNames).orElse(Set.of());
        var findings = search.find(query.question(names));
        int pages = Math.ceilDiv(findings.total(), StoriesQuery.PAGE);
        if (query.page() > Math.max(1, pages)) {
            return Elsewhere.forNow(words.to(query.address(Math.max(1, pages))));
        }
        var page = new StoriesPage(
                query.address(),
                findings.total(),
                rows(findings),
                chosen(query, member.map(Organisation::usualName).orElse(""), words),
                choices("series", query, findings, words),
                choices("topic", query, findings, words),
                new Paging(query.page(), pages, query::address));
        return new ModelAndView("stories/list/index", "page", page);
    }

    private List<StoriesPage.Row> rows(Findings findings) {
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        var details = stories.all(ids);
        return publications.listings(ids).stream()
                .map(it -> new StoriesPage.Row(it, details.get(it.id())))
                .toList();
    }

    private Optional<Organisation> member(StoriesQuery query) {
        return Optional.ofNullable(query.filters().get(StoriesQuery.MEMBER)).flatMap(organisations::member);
    }

    private List<StoriesPage.Choice> chosen(StoriesQuery query, String member, Words words) {
        return query.filters().entrySet().stream()
                .map(it -> new StoriesPage.Choice(
                        it.getKey().equals(StoriesQuery.MEMBER) && !member.isEmpty()
                                ? member
                                : name(it.getKey(), it.getValue(), words),
                        0,
                        query.without(it.getKey()).address()))
                .toList();
    }

    private List<StoriesPage.Choice> choices(String facet, StoriesQuery query, Findings findings, Words words) {
        if (query.filters().containsKey(facet)) {
            return List.of();
        }
        return findings.counts().getOrDefault(facet, Map.of()).entrySet().stream()
                .filter(it -> !facet.equals("topic")
                        || terms.topic(it.getKey()).map(Term::broader).isPresent())
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOPICS)
                .map(it -> new StoriesPage.Choice(
                        name(facet, it.getKey(), words),
                        it.getValue(),
                        query.with(facet, it.getKey()).address()))
                .toList();
    }

    private String name(String facet, String value, Words words) {
        return switch (facet) {
            case "topic" ->
                terms.topic(value).map(it -> it.name(words.language().code())).orElse(value);
            case Scopes.FACET -> words.t("site.chapter", words.country(value));
            case "series" -> words.known("stories.series." + value, value);
            default -> value;
        };
    }
}
