package org.cities4children.knowledge.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cities4children.knowledge.Figure;
import org.cities4children.knowledge.resource.Resources;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /figures}. */
@Everyone
@Controller
class FiguresController {

    private final Figures figures;
    private final Resources resources;
    private final Publications publications;
    private final Terms terms;

    FiguresController(Figures figures, Resources resources, Publications publications, Terms terms) {
        this.figures = figures;
        this.resources = resources;
        this.publications = publications;
        this.terms = terms;
    }

    @GetMapping("/figures")
    ModelAndView index(Words words) {
        var language = words.language().code();
        var all = figures.all();
        var records = records(all);
        Map<String, List<FiguresPage.Row>> groups = new LinkedHashMap<>();
        for (var figure : all) {
            var topics = figure.topics().stream()
                    .flatMap(it -> terms.topic(it).stream())
                    .toList();
            var group = topics.isEmpty() ? "" : outermost(topics.getFirst()).id();
            groups.computeIfAbsent(group, _ -> new ArrayList<>())
                    .add(row(
                            figure,
                            figure.resource() == null ? null : records.get(figure.resource()),
                            topics,
                            language));
        }
        var page = new FiguresPage(groups.entrySet().stream()
                .map(it -> group(it.getKey(), it.getValue(), language))
                .toList());
        return new ModelAndView("knowledge/figure/index", "page", page);
    }

    /** What the hub has of the publications that state these figures, by the ids under which they came. */
    private Map<String, String> records(List<Figure> all) {
        var given = resources.withGivenIds(all.stream()
                .map(Figure::resource)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var paths =
                publications.listings(given.values()).stream().collect(Collectors.toMap(Listing::id, Listing::path));
        Map<String, String> records = new HashMap<>();
        given.forEach((name, id) -> {
            var path = paths.get(id);
            if (path != null) {
                records.put(name, path);
            }
        });
        return records;
    }

    private FiguresPage.Group group(String topic, List<FiguresPage.Row> rows, String language) {
        return terms.topic(topic)
                .map(it -> new FiguresPage.Group(it.name(language), scope(it, language), rows))
                .orElseGet(() -> new FiguresPage.Group("", "", rows));
    }

    private static String scope(Term topic, String language) {
        return topic.scope().getOrDefault(language, topic.scope().getOrDefault("en", ""));
    }

    private Term outermost(Term topic) {
        return topic.broader() == null ? topic : terms.topic(topic.broader()).orElse(topic);
    }

    private static FiguresPage.Row row(Figure figure, @Nullable String record, List<Term> topics, String language) {
        return new FiguresPage.Row(
                figure,
                record,
                topics.stream()
                        .map(it -> new FiguresPage.Topic(it.id(), it.name(language)))
                        .toList());
    }
}
