package org.cities4children.site.alliance;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cities4children.alliance.Chapters;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /chapters}, a part of the members' page, and {@code /chapters/KE}. */
@Everyone
@Controller
class ChapterController {

    private final Chapters chapters;
    private final Published published;

    ChapterController(Chapters chapters, Published published) {
        this.chapters = chapters;
        this.published = published;
    }

    @GetMapping("/chapters")
    ModelAndView all(Words words) {
        return Elsewhere.permanently(words.to("/members") + "#chapters");
    }

    @GetMapping("/chapters/{country}")
    ModelAndView show(@PathVariable String country, Words words) {
        var code = country.toUpperCase(Locale.ROOT);
        var chapter = chapters.of(code).orElseThrow(NotFoundException::new);
        if (!code.equals(country)) {
            return Elsewhere.permanently(words.to("/chapters/" + code));
        }
        var works = published.with(Map.of("place", Set.of(code)), Map.of(Scopes.FACET, Set.of(code)), words);
        return new ModelAndView(
                "site/alliance/chapter", "page", new ChapterPage(chapter, chapters.circle(code), works));
    }
}
