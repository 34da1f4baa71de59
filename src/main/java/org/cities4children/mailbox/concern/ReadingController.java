package org.cities4children.mailbox.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
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

/** {@code /desk/concerns/C4C-7F3K-92QD/reading}: what was written, and what is done for the child. */
@Needs(Power.READ_CONCERNS)
@Controller
class ReadingController {

    private static final String PATH = ConcernController.PATH;

    private final Casework casework;
    private final People people;
    private final Clock clock;

    ReadingController(Casework casework, People people, Clock clock) {
        this.casework = casework;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH + "/reading")
    ModelAndView show(@PathVariable String receipt, @RequestParam(defaultValue = "") String done, Visitor visitor) {
        return page(receipt, Tried.nothing(), done, visitor);
    }

    @PostMapping(PATH + "/steps")
    ModelAndView plan(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String due,
            Visitor visitor,
            Words words) {
        var typed = Tried.of(Map.of("step", step, "due", due));
        var day = typed.day("due").filter(it -> !it.isBefore(today(visitor)));
        var tried =
                typed.needing(words, "mailbox", "step").unless(day.isPresent(), "due", words.t("mailbox.mistake.due"));
        return day.isPresent() && tried.isGood()
                ? after(casework.plan(receipt, tried.of("step"), day.get(), visitor.id()), receipt, "planned", words)
                : page(receipt, tried, "", visitor);
    }

    @PostMapping(PATH + "/referrals")
    ModelAndView refer(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String referral,
            @RequestParam(defaultValue = "") String referred,
            Visitor visitor,
            Words words) {
        var typed = Tried.of(Map.of("referral", referral, "referred", referred));
        var day = typed.day("referred").filter(it -> !it.isAfter(today(visitor)));
        var tried = typed.needing(words, "mailbox", "referral")
                .unless(day.isPresent(), "referred", words.t("mailbox.mistake.referred"));
        return day.isPresent() && tried.isGood()
                ? after(
                        casework.refer(receipt, tried.of("referral"), day.get(), visitor.id()),
                        receipt,
                        "referred",
                        words)
                : page(receipt, tried, "", visitor);
    }

    @PostMapping(PATH + "/ending")
    ModelAndView end(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String outcome,
            Visitor visitor,
            Words words) {
        var tried = Tried.of(Map.of("outcome", outcome)).needing(words, "mailbox", "outcome");
        return tried.isGood()
                ? after(casework.end(receipt, tried.of("outcome"), visitor.id()), receipt, "ended", words)
                : page(receipt, tried, "", visitor);
    }

    @PostMapping(PATH + "/reopening")
    ModelAndView reopen(@PathVariable String receipt, Visitor visitor, Words words) {
        return after(casework.reopen(receipt, visitor.id()), receipt, "reopened", words);
    }

    private LocalDate today(Visitor visitor) {
        return Colleagues.of(people, visitor, Power.READ_CONCERNS).day(clock.instant());
    }

    private static ModelAndView after(boolean found, String receipt, String done, Words words) {
        if (!found) {
            throw new NotFoundException();
        }
        return Elsewhere.after(words.to("/desk/concerns/" + receipt + "/reading?done=" + done));
    }

    private ModelAndView page(String receipt, Tried tried, String done, Visitor visitor) {
        var concern = casework.concern(receipt, visitor.id()).orElseThrow(NotFoundException::new);
        var letter = casework.read(concern, visitor.id());
        var colleagues = Colleagues.of(people, visitor, Power.READ_CONCERNS);
        var page = new ReadingPage(concern, letter, casework.history(receipt), colleagues, tried, done);
        var shown = new ModelAndView("mailbox/concern/reading", "page", page);
        shown.setStatus(tried.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
