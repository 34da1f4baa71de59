package org.cities4children.people.approval;

import java.util.UUID;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/approvals}: what takes two persons. */
@Controller
@Needs(Power.APPROVE)
class ApprovalsController {

    private static final String PATH = ApprovalsPage.PATH;

    private final KeptApprovals approvals;
    private final ApprovalPages pages;

    ApprovalsController(KeptApprovals approvals, ApprovalPages pages) {
        this.approvals = approvals;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView index(Visitor visitor, Words words) {
        return new ModelAndView("people/approval/index", "page", pages.all(visitor, words));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Visitor visitor, Words words) {
        return shown(pages.one(id, visitor, words, null));
    }

    @PostMapping(PATH + "/{id}/agreement")
    ModelAndView agree(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(approvals.agree(id, visitor.id()), id, visitor, words);
    }

    @PostMapping(PATH + "/{id}/refusal")
    ModelAndView refuse(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(approvals.refuse(id, visitor.id()), id, visitor, words);
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, Visitor visitor, Words words) {
        return after(approvals.withdraw(id, visitor.id()), id, visitor, words);
    }

    private ModelAndView after(boolean done, UUID id, Visitor visitor, Words words) {
        if (done) {
            return Elsewhere.after(words.to(PATH + "/" + id));
        }
        var page = shown(pages.one(id, visitor, words, "people.approval.not-done"));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView shown(ApprovalPage page) {
        return new ModelAndView("people/approval/show", "page", page);
    }
}
