package org.cities4children.editing.draft;

import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/drafts}: what is not public yet, and what lately became so by itself. */
@Needs(Power.EDIT_CONTENT)
@Controller
class DraftsController {

    private final Drafts drafts;
    private final Planning planning;
    private final People people;

    DraftsController(Drafts drafts, Planning planning, People people) {
        this.drafts = drafts;
        this.planning = planning;
        this.people = people;
    }

    @GetMapping(DraftsConfiguration.PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String done, Visitor visitor) {
        return new ModelAndView(
                "editing/draft/index",
                "page",
                new DraftsPage(drafts.newest(), people.zone(visitor.id()), done.equals("discarded")));
    }

    /** Throws a draft away; one that somebody has changed meanwhile is shown instead. */
    @PostMapping(DraftsConfiguration.PATH + "/{id}/end")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(name = "base-mark", defaultValue = "") String base,
            Visitor visitor,
            Words words) {
        var draft = drafts.find(id).orElseThrow(NotFoundException::new);
        boolean isGone = Integer.toString(draft.version()).equals(base) && planning.discard(draft, visitor.id());
        return Elsewhere.after(
                words.to(isGone ? DraftsConfiguration.PATH + "?done=discarded" : draft.path() + "?done=changed"));
    }
}
