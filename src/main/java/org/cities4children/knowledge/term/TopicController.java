package org.cities4children.knowledge.term;

import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /topics} and {@code /topics/…}. */
@Everyone
@Controller
class TopicController {

    private static final String PATH = "/topics/";

    private final Terms terms;
    private final TermLines lines;
    private final Counsel counsel;

    TopicController(Terms terms, TermLines lines, Counsel counsel) {
        this.terms = terms;
        this.lines = lines;
        this.counsel = counsel;
    }

    @GetMapping("/topics")
    ModelAndView index(Words words) {
        var groups = lines.groups(terms.topics(), terms.topicUse(), words, PATH);
        return new ModelAndView("knowledge/term/index", "page", new TermsPage("topics", groups));
    }

    @GetMapping("/topics/{id}")
    ModelAndView show(@PathVariable String id, Words words) {
        var term = terms.topic(id).orElseThrow(NotFoundException::new);
        if (!term.id().equals(id)) {
            // It was merged into another.
            return Elsewhere.permanently(words.to(PATH + term.id()));
        }
        return new ModelAndView("knowledge/term/show", "page", page(term, words));
    }

    private TermPage page(Term term, Words words) {
        var use = terms.topicUse();
        var language = words.language().code();
        var about = lines.about("topic", term.id());
        var advice = counsel.on(about);
        return new TermPage(
                "topics",
                term.id(),
                term.name(language),
                TermLines.scope(term, language),
                lines.below(term, terms.topics(), use, words, PATH),
                term.broader() == null
                        ? null
                        : terms.topic(term.broader())
                                .map(it -> lines.line(it, use, words, PATH))
                                .orElse(null),
                use.getOrDefault(term.id(), 0),
                "/hub?topic=" + term.id(),
                advice.beside(about).stream().limit(TermLines.SHOWN).toList(),
                advice,
                null);
    }
}
