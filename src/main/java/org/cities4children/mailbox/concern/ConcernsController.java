package org.cities4children.mailbox.concern;

import java.time.Clock;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/concerns}. */
@Needs(Power.READ_CONCERNS)
@Controller
class ConcernsController {

    private final Casework casework;
    private final People people;
    private final Clock clock;

    ConcernsController(Casework casework, People people, Clock clock) {
        this.casework = casework;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/desk/concerns")
    ModelAndView index(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String done,
            Visitor visitor) {
        boolean ended = show.equals("ended");
        var concerns = ended ? casework.ended(visitor.id()) : casework.open(visitor.id());
        var colleagues = Colleagues.of(people, visitor, Power.READ_CONCERNS);
        var page = new ConcernsPage(ended, concerns, colleagues, done.equals("aside"), clock.instant());
        return new ModelAndView("mailbox/concern/index", "page", page);
    }
}
