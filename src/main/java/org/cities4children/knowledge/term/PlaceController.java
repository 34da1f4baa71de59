package org.cities4children.knowledge.term;

import java.util.Locale;
import org.cities4children.alliance.Chapters;
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

/** {@code /places} and {@code /places/…}. */
@Everyone
@Controller
class PlaceController {

    // A city has no page of its own yet: the hub shows what is about it.
    private static final String PATH = "/hub?place=";

    private final Terms terms;
    private final TermLines lines;
    private final Counsel counsel;
    private final Chapters chapters;

    PlaceController(Terms terms, TermLines lines, Counsel counsel, Chapters chapters) {
        this.terms = terms;
        this.lines = lines;
        this.counsel = counsel;
        this.chapters = chapters;
    }

    @GetMapping("/places")
    ModelAndView index(Words words) {
        var groups = lines.groups(terms.places(), terms.placeUse(), words, PATH).stream()
                .map(it ->
                        new TermsPage.Group(it.line().at("/places/" + it.line().id()), it.narrower()))
                .toList();
        return new ModelAndView("knowledge/term/index", "page", new TermsPage("places", groups));
    }

    @GetMapping("/places/{id}")
    ModelAndView show(@PathVariable String id, Words words) {
        var code = id.toUpperCase(Locale.ROOT);
        var term = terms.place(code).orElseThrow(NotFoundException::new);
        if (!code.equals(id)) {
            return Elsewhere.permanently(words.to("/places/" + code));
        }
        return new ModelAndView("knowledge/term/show", "page", page(term, words));
    }

    @GetMapping("/places/{country}/{city}")
    ModelAndView city(@PathVariable String country, @PathVariable String city, Words words) {
        var id = country.toUpperCase(Locale.ROOT) + "/" + city.toLowerCase(Locale.ROOT);
        var term = terms.place(id).orElseThrow(NotFoundException::new);
        return term.id().equals(id)
                ? Elsewhere.forNow(words.to(PATH + id))
                : Elsewhere.permanently(words.to("/places/" + term.id()));
    }

    private TermPage page(Term term, Words words) {
        var use = terms.placeUse();
        var language = words.language().code();
        var about = lines.about("place", term.id());
        var advice = counsel.on(about);
        return new TermPage(
                "places",
                term.id(),
                term.name(language),
                TermLines.scope(term, language),
                lines.below(term, terms.places(), use, words, PATH),
                term.broader() == null
                        ? null
                        : terms.place(term.broader())
                                .map(it -> lines.line(it, use, words, PATH))
                                .orElse(null),
                use.getOrDefault(term.id(), 0),
                "/hub?place=" + term.id(),
                advice.beside(about).stream().limit(TermLines.SHOWN).toList(),
                advice,
                chapters.of(term.id()).orElse(null));
    }
}
