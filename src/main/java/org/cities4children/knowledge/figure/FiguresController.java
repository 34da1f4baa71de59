package org.cities4children.knowledge.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cities4children.knowledge.Figure;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /figures}. */
@Everyone
@Controller
class FiguresController {

    private final Figures figures;
    private final Terms terms;

    FiguresController(Figures figures, Terms terms) {
        this.figures = figures;
        this.terms = terms;
    }

    @GetMapping("/figures")
    ModelAndView index(Words words) {
        var language = words.language().code();
        Map<String, List<FiguresPage.Row>> groups = new LinkedHashMap<>();
        for (var figure : figures.all()) {
            var topics = figure.topics().stream()
                    .flatMap(it -> terms.topic(it).stream())
                    .toList();
            var name = topics.isEmpty() ? "" : outermost(topics.getFirst()).name(language);
            groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(row(figure, topics, language));
        }
        var page = new FiguresPage(groups.entrySet().stream()
                .map(it -> new FiguresPage.Group(it.getKey(), it.getValue()))
                .toList());
        return new ModelAndView("knowledge/figure/index", "page", page);
    }

    private Term outermost(Term topic) {
        return topic.broader() == null ? topic : terms.topic(topic.broader()).orElse(topic);
    }

    private static FiguresPage.Row row(Figure figure, List<Term> topics, String language) {
        return new FiguresPage.Row(
                figure,
                topics.stream()
                        .map(it -> new FiguresPage.Topic(it.id(), it.name(language)))
                        .toList());
    }
}
