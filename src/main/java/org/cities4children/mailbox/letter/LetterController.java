package org.cities4children.mailbox.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.mailbox.LetterPanel;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/letters/C4C-7F3K-92QD}, and what can be done there. */
@Needs(Power.ANSWER_LETTERS)
@Controller
class LetterController {

    private static final String PATH = "/desk/letters/{receipt:C4C-[0-9A-Z]{4}-[0-9A-Z]{4}}";

    private final Correspondence letters;
    private final Answers answers;
    private final People people;
    private final List<LetterPanel> panels;

    LetterController(Correspondence letters, Answers answers, People people, ObjectProvider<LetterPanel> panels) {
        this.letters = letters;
        this.answers = answers;
        this.people = people;
        this.panels = panels.stream().toList();
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String receipt, @RequestParam(defaultValue = "") String done, Visitor visitor, Words words) {
        return page(receipt, Tried.nothing(), done, visitor, words);
    }

    @PostMapping(PATH + "/assignment")
    ModelAndView assign(
            @PathVariable String receipt, @RequestParam(defaultValue = "") String owner, Visitor visitor, Words words) {
        var chosen = Colleagues.of(people, visitor, Power.ANSWER_LETTERS).chosen(owner);
        var tried = Tried.nothing()
                .unless(owner.isEmpty() || chosen.isPresent(), "owner", words.t("mailbox.mistake.owner"));
        return tried.isGood()
                ? after(letters.assign(receipt, chosen.orElse(null), visitor.id()), receipt, "assigned", words)
                : page(receipt, tried, "", visitor, words);
    }

    @PostMapping(PATH + "/answers")
    ModelAndView answer(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String answer,
            Visitor visitor,
            Words words) {
        return answered(receipt, answer, "answered", letters::answer, visitor, words);
    }

    @PostMapping(PATH + "/mail")
    ModelAndView send(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "0") int seen,
            Visitor visitor,
            Words words) {
        return answered(receipt, answer, "sent", (it, text, by) -> answers.send(it, text, seen, by), visitor, words);
    }

    private ModelAndView answered(
            String receipt, String answer, String done, Answering how, Visitor visitor, Words words) {
        var tried = Tried.of(Map.of("answer", answer)).needing(words, "mailbox", "answer");
        return tried.isGood()
                ? after(how.answer(receipt, tried.of("answer"), visitor.id()), receipt, done, words)
                : page(receipt, tried, "", visitor, words);
    }

    @PostMapping(PATH + "/closing")
    ModelAndView close(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Words words) {
        var tried = Tried.of(Map.of("reason", reason)).needing(words, "mailbox", "reason");
        return tried.isGood()
                ? after(letters.close(receipt, tried.of("reason"), visitor.id()), receipt, "closed", words)
                : page(receipt, tried, "", visitor, words);
    }

    @PostMapping(PATH + "/reopening")
    ModelAndView reopen(@PathVariable String receipt, Visitor visitor, Words words) {
        return after(letters.reopen(receipt, visitor.id()), receipt, "reopened", words);
    }

    private static ModelAndView after(boolean found, String receipt, String done, Words words) {
        if (!found) {
            throw new NotFoundException();
        }
        return Elsewhere.after(words.to("/desk/letters/" + receipt + "?done=" + done));
    }

    private ModelAndView page(String receipt, Tried tried, String done, Visitor visitor, Words words) {
        var kept = letters.letter(receipt).orElseThrow(NotFoundException::new);
        var colleagues = Colleagues.of(people, visitor, Power.ANSWER_LETTERS);
        var offers = panels.stream()
                .flatMap(it -> it.of(kept.letter(), visitor, words).stream())
                .toList();
        var page = new LetterPage(kept, letters.history(receipt), colleagues, offers, tried, done);
        var shown = new ModelAndView("mailbox/letter/show", "page", page);
        shown.setStatus(tried.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /** A way to answer; false when there is nothing to answer so. */
    private interface Answering {

        boolean answer(String receipt, String answer, UUID by);
    }
}
