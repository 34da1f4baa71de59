package org.cities4children.alliance.enquiry;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.alliance.application.OwnApplication;
import org.cities4children.alliance.application.OwnApplication.Outcome;
import org.cities4children.alliance.application.StepRows;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One application under its applicant's link: looking at it changes nothing, since mail scanners look at every link.
 */
@Everyone
@Controller
class DraftController {

    private static final String ONE = StartPage.PATH + "/{token}";
    private static final int LONGEST_ANSWER = 4000;

    private final OwnApplication own;
    private final StepRows steps;
    private final Chapters chapters;
    private final Clock clock;

    DraftController(OwnApplication own, StepRows steps, Chapters chapters, Clock clock) {
        this.own = own;
        this.steps = steps;
        this.chapters = chapters;
        this.clock = clock;
    }

    /**
     * The address holds a secret: it is kept nowhere and told nobody. With no-referrer browsers would send no origin
     * with the form either, and it would be refused.
     */
    @ModelAttribute
    void quiet(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String token, @RequestParam(defaultValue = "") String done, Words words) {
        return own.at(token)
                .map(it -> page(token, it, DraftForm.of(it.sheet(), words).tried(), false, done, HttpStatus.OK))
                .orElseGet(DraftController::over);
    }

    @PostMapping(ONE)
    ModelAndView write(
            @PathVariable String token,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") String version,
            @RequestParam(defaultValue = "save") String act,
            Words words) {
        boolean isSending = act.equals("send");
        var countries = chapters.all().stream().map(Chapter::country).toList();
        var kept = DraftForm.of(sent, countries, words);
        var form = isSending ? kept.complete() : kept;
        if (!form.tried().isGood()) {
            return refused(token, form.tried());
        }
        var outcome = isSending
                ? own.send(token, number(version), form.sheet(), words.language())
                : own.save(token, number(version), form.sheet(), words.language());
        return after(token, outcome, isSending ? "sent" : "saved", form.tried(), words);
    }

    @PostMapping(ONE + "/answers")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") String version,
            Words words) {
        var tried = Tried.of(sent);
        var form = tried.needing(words, "alliance", "answer")
                .unless(
                        tried.of("answer").length() <= LONGEST_ANSWER,
                        "answer",
                        words.t("web.mistake.long", LONGEST_ANSWER));
        if (!form.isGood()) {
            return again(token, form, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return after(token, own.answer(token, number(version), form.of("answer")), "answered", form, words);
    }

    @PostMapping(ONE + "/end")
    ModelAndView end(@PathVariable String token, Words words) {
        return switch (own.forget(token)) {
            case DONE -> Elsewhere.after(words.to(StartPage.PATH + "?done=forgotten"));
            // It was sent meanwhile; the page says so.
            case OVERTAKEN, UNPROVEN -> Elsewhere.after(words.to(StartPage.PATH + "/" + token));
            case NOWHERE -> over();
        };
    }

    private ModelAndView after(String token, Outcome outcome, String done, Tried tried, Words words) {
        return switch (outcome) {
            case DONE -> Elsewhere.after(words.to(StartPage.PATH + "/" + token + "?done=" + done));
            case UNPROVEN -> Elsewhere.after(words.to(StartPage.PATH + "/" + token + "?done=unproven"));
            case OVERTAKEN -> again(token, tried, true, HttpStatus.CONFLICT);
            case NOWHERE -> over();
        };
    }

    /** What was sent from another tab meanwhile cannot be put right here any more. */
    private ModelAndView refused(String token, Tried tried) {
        boolean isOver = own.at(token).filter(it -> !it.isOpen(today())).isPresent();
        return again(token, tried, isOver, isOver ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView again(String token, Tried tried, boolean overtaken, HttpStatus status) {
        return own.at(token)
                .map(it -> page(token, it, tried, overtaken, "", status))
                .orElseGet(DraftController::over);
    }

    private ModelAndView page(
            String token, KeptApplication kept, Tried tried, boolean overtaken, String done, HttpStatus status) {
        var page = new DraftPage(
                token, kept, steps.of(kept.id()), chapters.all(), kept.isOpen(today()), tried, overtaken, done);
        var shown = new ModelAndView("alliance/enquiry/draft", "page", page);
        shown.setStatus(status);
        return shown;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A link that never was is told from one that is over by nobody. */
    private static ModelAndView over() {
        var shown = new ModelAndView("alliance/enquiry/over", "page", new OverPage());
        shown.setStatus(HttpStatus.GONE);
        return shown;
    }

    private static int number(String sent) {
        return sent.matches("[0-9]{1,6}") ? Integer.parseInt(sent) : 0;
    }
}
