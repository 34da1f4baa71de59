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

/** {@code /desk/concerns/C4C-7F3K-92QD/deletion}: of one that came to its end. */
@Needs(Power.READ_CONCERNS)
@Controller
class ConcernDeletionController {

    private static final String PATH = "/desk/concerns/{receipt:C4C-[0-9A-Z]{4}-[0-9A-Z]{4}}/deletion";

    private final Deletions deletions;
    private final ConcernDeletion deletion;

    ConcernDeletionController(Deletions deletions, ConcernDeletion deletion) {
        this.deletions = deletions;
        this.deletion = deletion;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String receipt, Visitor visitor) {
        return page(receipt, Tried.nothing(), visitor);
    }

    @PostMapping(PATH)
    ModelAndView want(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Words words) {
        var chosen = Reason.of(reason).filter(it -> it != Reason.SPAM);
        if (chosen.isEmpty()) {
            var tried = Tried.nothing().unless(false, "reason", words.t("mailbox.deletion.choose"));
            return page(receipt, tried, visitor);
        }
        needEnded(receipt, visitor);
        deletion.ask(receipt, chosen.get(), visitor.id());
        return Elsewhere.after(words.to("/desk/concerns/" + receipt + "/deletion"));
    }

    /** Whoever wanted it wants it no more. */
    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(@PathVariable String receipt, Visitor visitor, Words words) {
        needEnded(receipt, visitor);
        deletion.withdraw(receipt, visitor.id());
        return Elsewhere.after(words.to("/desk/concerns/" + receipt + "/deletion"));
    }

    private void needEnded(String receipt, Visitor visitor) {
        if (deletions.ended(receipt, visitor.id()).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private ModelAndView page(String receipt, Tried tried, Visitor visitor) {
        needEnded(receipt, visitor);
        var page = DeletionPage.ofConcern(receipt, deletion.wantedBy(receipt), visitor, tried);
        var shown = new ModelAndView("mailbox/deletion/ask", "page", page);
        shown.setStatus(tried.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
