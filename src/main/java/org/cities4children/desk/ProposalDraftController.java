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

/** {@code /desk/letters/C4C-7F3K-92QD/draft}: the draft of a proposal, made once however often it is asked for. */
@Needs(Power.EDIT_CONTENT)
@Controller
class ProposalDraftController {

    private final ProposalDrafts drafts;

    ProposalDraftController(ProposalDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/desk/letters/{receipt:C4C-[0-9A-Z]{4}-[0-9A-Z]{4}}/draft")
    ModelAndView make(@PathVariable String receipt, Visitor visitor, Words words) {
        // Its words are a letter's: whoever may not read those gets no draft of them either.
        if (!visitor.may(Power.ANSWER_LETTERS)) {
            throw new NotFoundException();
        }
        var path = drafts.make(receipt, visitor.id()).orElseThrow(NotFoundException::new);
        return Elsewhere.after(words.to(path));
    }
}
