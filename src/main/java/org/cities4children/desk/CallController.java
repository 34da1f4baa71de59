package org.cities4children.desk;

import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/letters/C4C-7F3K-92QD/alliance}: the national alliance that answered the call, opened once. */
@Needs(Power.ANSWER_LETTERS)
@Controller
class CallController {

    private final CallAnswers answers;

    CallController(CallAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/desk/letters/{receipt:C4C-[0-9A-Z]{4}-[0-9A-Z]{4}}/alliance")
    ModelAndView open(@PathVariable String receipt, Visitor visitor, Words words) {
        var country = answers.open(receipt, visitor.id(), words).orElseThrow(NotFoundException::new);
        return Elsewhere.after(words.to(CallAnswers.pathOf(country)));
    }
}
