package org.cities4children.mailbox.deletion;

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

/** {@code /desk/letters/C4C-7F3K-92QD/deletion}. */
@Needs(Power.ANSWER_LETTERS)
@Controller
class LetterDeletionController {

    private static final String PATH = "/desk/letters/{receipt:C4C-[0-9A-Z]{4}-[0-9A-Z]{4}}/deletion";

    private final Deletions deletions;

    LetterDeletionController(Deletions deletions) {
        this.deletions = deletions;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String receipt) {
        return page(receipt, Tried.nothing());
    }

    @PostMapping(PATH)
    ModelAndView delete(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Words words) {
        var chosen = Reason.of(reason);
        if (chosen.isEmpty()) {
            return page(receipt, Tried.nothing().unless(false, "reason", words.t("mailbox.deletion.choose")));
        }
        if (!deletions.deleteLetter(receipt, chosen.get(), visitor.id())) {
            throw new NotFoundException();
        }
        return Elsewhere.after(words.to("/desk/letters?done=deleted"));
    }

    private ModelAndView page(String receipt, Tried tried) {
        if (!deletions.isLetter(receipt)) {
            throw new NotFoundException();
        }
        var shown = new ModelAndView("mailbox/deletion/ask", "page", DeletionPage.ofLetter(receipt, tried));
        shown.setStatus(tried.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
