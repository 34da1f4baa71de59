package org.cities4children.governance.meeting;

import java.util.UUID;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes points off the agenda of a meeting. */
@Controller
class AgendaController {

    private final Preparing preparing;

    AgendaController(Preparing preparing) {
        this.preparing = preparing;
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Meeting.PATH + "/{id}/agenda/{number}/removal")
    ModelAndView remove(@PathVariable UUID id, @PathVariable int number, Visitor visitor, Words words) {
        preparing.remove(id, number, visitor.id());
        return Elsewhere.after(words.to(Meeting.PATH + "/" + id + "#agenda"));
    }
}
