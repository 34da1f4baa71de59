package org.cities4children.alliance.landing;

import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.chapter.ChapterMembers;
import org.cities4children.alliance.chapter.ChapterMembers.Outcome;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /desk/alliances}: who coordinates a national alliance, and the secretariat, say which organisations belong to
 * it.
 */
@Controller
@SignedIn
class LandingController {

    private static final String ONE = LandingsPage.PATH + "/{country}";
    private static final int LONGEST = 300;

    private final Care care;
    private final LandingPages pages;
    private final ChapterMembers members;

    LandingController(Care care, LandingPages pages, ChapterMembers members) {
        this.care = care;
        this.pages = pages;
        this.members = members;
    }

    @GetMapping(LandingsPage.PATH)
    ModelAndView index(Visitor visitor) {
        return new ModelAndView("alliance/landing/index", "page", new LandingsPage(care.of(visitor)));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String country, Visitor visitor) {
        return shown(care.of(visitor, country), visitor, Tried.nothing(), HttpStatus.OK);
    }

    @PostMapping(ONE + "/members")
    ModelAndView add(
            @PathVariable String country, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var chapter = care.of(visitor, country);
        var tried = Tried.of(sent);
        var name = tried.of("name").replaceAll("\\s+", " ");
        tried = tried.unless(!name.isEmpty(), "name", words.t("alliance.chapter.mistake.name"))
                .unless(name.length() <= LONGEST, "name", words.t("web.mistake.long", LONGEST));
        if (!tried.isGood()) {
            return shown(chapter, visitor, tried, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = members.add(country, name, !tried.of("committee").isEmpty(), visitor.id());
        return outcome == Outcome.ADDED
                ? back(chapter, words)
                : shown(care.of(visitor, country), visitor, told(tried, outcome, words), HttpStatus.CONFLICT);
    }

    private static Tried told(Tried tried, Outcome outcome, Words words) {
        var key = outcome == Outcome.THERE ? "alliance.chapter.mistake.there" : "alliance.chapter.closed.no";
        return tried.unless(false, "name", words.t(key));
    }

    /** @param committee whether it sits on the committee from now on */
    @PostMapping(ONE + "/members/{id}/seat")
    ModelAndView seat(
            @PathVariable String country,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String committee,
            Visitor visitor,
            Words words) {
        var chapter = care.of(visitor, country);
        if (chapter.isOpen()) {
            members.seat(country, id, committee.equals("yes"), visitor.id());
        }
        return back(chapter, words);
    }

    @PostMapping(ONE + "/members/{id}/end")
    ModelAndView end(@PathVariable String country, @PathVariable UUID id, Visitor visitor, Words words) {
        var chapter = care.of(visitor, country);
        if (chapter.isOpen()) {
            members.end(country, id, visitor.id());
        }
        return back(chapter, words);
    }

    private ModelAndView shown(Chapter chapter, Visitor visitor, Tried tried, HttpStatus status) {
        var page = new ModelAndView("alliance/landing/show", "page", pages.of(chapter, visitor, tried));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView back(Chapter chapter, Words words) {
        return Elsewhere.after(words.to(LandingPage.path(chapter.country()) + "#members"));
    }
}
