package org.cities4children.knowledge.figure;

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
        var rows = figures.all().stream()
                .map(it -> new FiguresPage.Row(
                        it,
                        it.topics().stream()
                                .flatMap(topic -> terms.topic(topic).stream())
                                .map(topic -> new FiguresPage.Topic(
                                        topic.id(), topic.name(words.language().code())))
                                .toList()))
                .toList();
        return new ModelAndView("knowledge/figure/index", "page", new FiguresPage(rows));
    }
}
