package org.cities4children.mailbox.letter;

import java.time.Clock;
import java.util.Map;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes down what came by mail, telephone or at a meeting. */
@Needs(Power.ANSWER_LETTERS)
@Controller
class RecordedLetterController {

    private final Correspondence letters;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    RecordedLetterController(Correspondence letters, People people, Ids ids, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/desk/letters/new")
    ModelAndView show(Visitor visitor) {
        var today = Colleagues.of(people, visitor, Power.ANSWER_LETTERS).day(clock.instant());
        return page(Tried.of(Map.of("day", today.toString())));
    }

    @PostMapping("/desk/letters")
    ModelAndView record(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var colleagues = Colleagues.of(people, visitor, Power.ANSWER_LETTERS);
        var form = RecordForm.of(sent, clock.instant(), colleagues.zone(), words);
        if (!form.tried().isGood()) {
            return page(form.tried());
        }
        var letter = new Letter(
                ids.receipt(), form.door(), form.received(), words.language().code(), form.answers(), null);
        var receipt = letters.record(letter, visitor.id());
        return Elsewhere.after(words.to("/desk/letters/" + receipt + "?done=recorded"));
    }

    private static ModelAndView page(Tried tried) {
        var shown = new ModelAndView("mailbox/letter/record", "page", new RecordPage(tried));
        shown.setStatus(tried.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
