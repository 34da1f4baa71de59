package org.cities4children.alliance.review;

import java.util.UUID;
import org.cities4children.alliance.application.Reviewing;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/applications}: who wants to become a member. */
@Needs(Power.PUT_DECISIONS)
@Controller
class ApplicationsController {

    private static final String ONE = ApplicationsPage.PATH + "/{id}";
    private static final int LONGEST = 4000;

    private final ApplicationPages pages;
    private final Reviewing reviewing;

    ApplicationsController(ApplicationPages pages, Reviewing reviewing) {
        this.pages = pages;
        this.reviewing = reviewing;
    }

    @GetMapping(ApplicationsPage.PATH)
    ModelAndView index() {
        return new ModelAndView("alliance/review/index", "page", pages.all());
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, Words words) {
        return shown(id, Tried.nothing(), false, HttpStatus.OK, words);
    }

    @PostMapping(ONE + "/review")
    ModelAndView take(@PathVariable UUID id, Visitor visitor, Words words) {
        known(id, words);
        // One that a colleague has taken meanwhile is what was wanted.
        reviewing.take(id, visitor.id());
        return Elsewhere.after(words.to(ApplicationsPage.PATH + "/" + id));
    }

    @PostMapping(ONE + "/questions")
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "0") String version,
            Visitor visitor,
            Words words) {
        known(id, words);
        var typed = Tried.nothing().with("question", Typed.text(question));
        var tried = typed.needing(words, "alliance", "question")
                .unless(typed.of("question").length() <= LONGEST, "question", words.t("web.mistake.long", LONGEST));
        if (!tried.isGood()) {
            return shown(id, tried, false, HttpStatus.UNPROCESSABLE_CONTENT, words);
        }
        int seen = version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
        return reviewing.ask(id, seen, tried.of("question"), visitor.id())
                ? Elsewhere.after(words.to(ApplicationsPage.PATH + "/" + id))
                : shown(id, tried, true, HttpStatus.CONFLICT, words);
    }

    private void known(UUID id, Words words) {
        if (pages.one(id, Tried.nothing(), false, words).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private ModelAndView shown(UUID id, Tried tried, boolean overtaken, HttpStatus status, Words words) {
        var page = pages.one(id, tried, overtaken, words).orElseThrow(NotFoundException::new);
        var shown = new ModelAndView("alliance/review/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
