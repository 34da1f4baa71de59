package org.cities4children.governance.action;

import java.util.Map;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/actions}: who does what until when. */
@Controller
class ActionsController {

    private final ActionPages pages;
    private final ActionRows rows;
    private final Asking asking;
    private final Ids ids;

    ActionsController(ActionPages pages, ActionRows rows, Asking asking, Ids ids) {
        this.pages = pages;
        this.rows = rows;
        this.asking = asking;
        this.ids = ids;
    }

    @SignedIn
    @GetMapping(Action.PATH)
    ModelAndView index(Visitor visitor) {
        return shown(blank(), visitor, HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Action.PATH)
    ModelAndView ask(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var id = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = ActionForm.of(sent, id, pages.today(), words);
        if (form.tried().isGood() && !asking.ask(form, visitor.id())) {
            form = form.withoutOwner(words);
        }
        return form.tried().isGood() ? back(words) : shown(form, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Its owner says so, or whoever asks others. */
    @SignedIn
    @PostMapping(Action.PATH + "/{id}/end")
    ModelAndView done(@PathVariable UUID id, Visitor visitor, Words words) {
        var action = rows.action(id)
                .filter(it -> it.owner().equals(visitor.id()) || visitor.may(Power.PUT_DECISIONS))
                .orElseThrow(NotFoundException::new);
        asking.end(action, Asking.DONE, visitor.id());
        return back(words);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Action.PATH + "/{id}/removal")
    ModelAndView drop(@PathVariable UUID id, Visitor visitor, Words words) {
        asking.end(rows.action(id).orElseThrow(NotFoundException::new), Asking.DROPPED, visitor.id());
        return back(words);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Action.PATH + "/{id}/owner")
    ModelAndView hand(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var action = rows.action(id).orElseThrow(NotFoundException::new);
        var email = sent.getOrDefault(ActionForm.at(id.toString()), "").strip();
        return asking.hand(action, email, visitor.id())
                ? back(words)
                : shown(ActionForm.refused(id, email, blank(), words), visitor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ActionForm blank() {
        return ActionForm.empty(ids.next(), pages.today());
    }

    private static ModelAndView back(Words words) {
        return Elsewhere.after(words.to(Action.PATH));
    }

    private ModelAndView shown(ActionForm form, Visitor visitor, HttpStatus status) {
        var shown = new ModelAndView("governance/action/index", "page", pages.of(visitor, form));
        shown.setStatus(status);
        return shown;
    }
}
