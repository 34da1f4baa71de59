package org.cities4children.site.home;

import java.util.Comparator;
import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Organisations;
import org.cities4children.knowledge.KeyFigures;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /}. */
@Everyone
@Controller
class HomeController {

    private static final int TOPICS = 6;
    private static final String FIGURE = "urban-residents-under-18-2030";

    private final Showcase showcase;
    private final Terms terms;
    private final KeyFigures figures;
    private final Organisations organisations;
    private final Chapters chapters;

    HomeController(Showcase showcase, Terms terms, KeyFigures figures, Organisations organisations, Chapters chapters) {
        this.showcase = showcase;
        this.terms = terms;
        this.figures = figures;
        this.organisations = organisations;
        this.chapters = chapters;
    }

    @GetMapping("/")
    ModelAndView index(Words words) {
        var chosen = showcase.chosen();
        var page = new HomePage(
                showcase.resources(),
                topics(words),
                !chosen.isEmpty(),
                chosen.isEmpty() ? showcase.newest() : chosen,
                figures.of(FIGURE).orElse(null),
                organisations.members(),
                chapters.all().stream().filter(Chapter::isOpen).toList());
        return new ModelAndView("site/home/index", "page", page);
    }

    private List<HomePage.Topic> topics(Words words) {
        var use = terms.topicUse();
        return terms.topics().stream()
                .filter(it -> it.broader() != null && use.containsKey(it.id()))
                .sorted(Comparator.comparing((Term it) -> use.getOrDefault(it.id(), 0))
                        .reversed())
                .limit(TOPICS)
                .map(it -> new HomePage.Topic(it.id(), it.name(words.language().code())))
                .toList();
    }
}
