package org.cities4children.mailbox.letter;

import java.time.Clock;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
import org.cities4children.web.Paging;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/letters}. */
@Needs(Power.ANSWER_LETTERS)
@Controller
class LettersController {

    private final Correspondence letters;
    private final People people;
    private final Clock clock;

    LettersController(Correspondence letters, People people, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/desk/letters")
    ModelAndView index(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String done,
            Visitor visitor,
            Words words) {
        var query = LettersQuery.of(show, page);
        var part = letters.part(query, visitor.id());
        if (part.letters().isEmpty() && query.page() > 1) {
            return Elsewhere.forNow(words.to(query.address(1)));
        }
        var paging = new Paging(query.page(), Math.ceilDiv(part.total(), LettersQuery.PAGE), query::address);
        var colleagues = Colleagues.of(people, visitor, Power.ANSWER_LETTERS);
        var shown = new LettersPage(
                query.filter(),
                part.letters(),
                part.total(),
                colleagues,
                paging,
                done.equals("deleted"),
                clock.instant());
        return new ModelAndView("mailbox/letter/index", "page", shown);
    }
}
