package org.cities4children.alliance.landing;

import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.chapter.ChapterStanding;
import org.cities4children.alliance.coordination.Coordinating;
import org.cities4children.alliance.coordination.Coordinating.Refusal;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/alliances/KE/…}: administrators name who coordinates, close a national alliance and open it again. */
@Controller
@Needs(Power.MANAGE_PEOPLE)
class CoordinatorController {

    private static final String ONE = LandingsPage.PATH + "/{country}";
    private static final int LONGEST = 1000;

    private final Care care;
    private final LandingPages pages;
    private final Coordinating coordinating;
    private final ChapterStanding standing;
    private final People people;

    CoordinatorController(
            Care care, LandingPages pages, Coordinating coordinating, ChapterStanding standing, People people) {
        this.care = care;
        this.pages = pages;
        this.coordinating = coordinating;
        this.standing = standing;
        this.people = people;
    }

    @PostMapping(ONE + "/coordinators")
    ModelAndView grant(
            @PathVariable String country, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var chapter = care.of(visitor, country);
        var tried = Tried.of(sent);
        var last = tried.day("last");
        tried = tried.unless(
                tried.of("last").isEmpty() || last.isPresent(), "last", words.t("alliance.mandate.refused.days"));
        var person = people.withEmail(tried.of("email")).map(Person::id);
        tried = tried.unless(person.isPresent(), "email", words.t("alliance.mandate.refused.nobody"));
        if (!tried.isGood()) {
            return shown(chapter, visitor, tried, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var refused = coordinating.grant(country, person.orElseThrow(), last.orElse(null), visitor.id());
        if (refused.isPresent()) {
            return shown(care.of(visitor, country), visitor, told(tried, refused.get(), words), HttpStatus.CONFLICT);
        }
        return back(country, "#coordinators", words);
    }

    private static Tried told(Tried tried, Refusal refusal, Words words) {
        return switch (refusal) {
            case CLOSED -> tried.unless(false, "email", words.t("alliance.chapter.closed.no"));
            case NOBODY -> tried.unless(false, "email", words.t("alliance.mandate.refused.nobody"));
            case DAYS -> tried.unless(false, "last", words.t("alliance.mandate.refused.days"));
            case HELD -> tried.unless(false, "email", words.t("alliance.chapter.mistake.held"));
        };
    }

    @PostMapping(ONE + "/coordinators/{id}/end")
    ModelAndView end(@PathVariable String country, @PathVariable UUID id, Visitor visitor, Words words) {
        if (!coordinating.end(country, id, visitor.id())) {
            throw new NotFoundException();
        }
        return back(country, "#coordinators", words);
    }

    @PostMapping(ONE + "/closing")
    ModelAndView close(
            @PathVariable String country, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var chapter = care.of(visitor, country);
        var tried = Tried.of(sent);
        var reason = tried.of("reason");
        tried = tried.unless(!reason.isEmpty(), "reason", words.t("alliance.chapter.mistake.reason"))
                .unless(reason.length() <= LONGEST, "reason", words.t("web.mistake.long", LONGEST));
        if (!tried.isGood()) {
            return shown(chapter, visitor, tried, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        // One that is closed already is what was wanted; the page tells the reason that stands.
        standing.close(country, reason, visitor.id());
        return back(country, "", words);
    }

    @PostMapping(ONE + "/reopening")
    ModelAndView reopen(@PathVariable String country, Visitor visitor, Words words) {
        standing.reopen(care.of(visitor, country).country(), visitor.id());
        return back(country, "", words);
    }

    private ModelAndView shown(Chapter chapter, Visitor visitor, Tried tried, HttpStatus status) {
        var page = new ModelAndView("alliance/landing/show", "page", pages.of(chapter, visitor, tried));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView back(String country, String part, Words words) {
        return Elsewhere.after(words.to(LandingPage.path(country) + part));
    }
}
