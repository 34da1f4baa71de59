package org.cities4children.mailbox.helpline;

import java.time.Clock;
import java.util.Map;
import org.cities4children.mailbox.Helplines;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/helplines}. */
@Controller
@Needs(Power.KEEP_HELPLINES)
class HelplinesController {

    static final String PATH = "/desk/helplines";

    private final Helplines helplines;
    private final Keeping keeping;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    HelplinesController(Helplines helplines, Keeping keeping, People people, Ids ids, Clock clock) {
        this.helplines = helplines;
        this.keeping = keeping;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String done, Visitor visitor) {
        return page(Tried.nothing(), done, visitor, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView add(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var colleagues = colleagues(visitor);
        var form = HelplineForm.of(sent, colleagues.day(clock.instant()), words);
        if (!form.tried().isGood()) {
            return page(form.tried(), "", visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keeping.add(form.helpline(ids.next(), colleagues), visitor.id());
        return Elsewhere.after(words.to(PATH + "?done=added"));
    }

    private Colleagues colleagues(Visitor visitor) {
        return Colleagues.of(people, visitor, Power.KEEP_HELPLINES);
    }

    private ModelAndView page(Tried tried, String done, Visitor visitor, HttpStatus status) {
        var colleagues = colleagues(visitor);
        var leads = people.whoMay(Power.READ_CONCERNS);
        var today = colleagues.day(clock.instant());
        var page = new HelplinesPage(helplines.all(), leads, colleagues, today, tried, done);
        var shown = new ModelAndView("mailbox/helpline/index", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
