package org.cities4children.mailbox.helpline;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.cities4children.mailbox.Helpline;
import org.cities4children.mailbox.Helplines;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.People;
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

/** {@code /desk/helplines/0198…}: one helpline, to be looked at again, changed or taken away. */
@Controller
@Needs(Power.KEEP_HELPLINES)
class HelplineController {

    private static final String PATH = HelplinesController.PATH + "/{id}";

    private final Helplines helplines;
    private final Keeping keeping;
    private final People people;
    private final Clock clock;

    HelplineController(Helplines helplines, Keeping keeping, People people, Clock clock) {
        this.helplines = helplines;
        this.keeping = keeping;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, Visitor visitor) {
        var line = known(id);
        return page(line, HelplineForm.of(line), false, visitor, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var line = known(id);
        var colleagues = colleagues(visitor);
        var form = HelplineForm.of(sent, colleagues.day(clock.instant()), words);
        if (!form.tried().isGood()) {
            return page(line, form.tried(), false, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (keeping.change(form.helpline(id, colleagues), form.since(), visitor.id())) {
            return after("changed", words);
        }
        var now = known(id);
        var again = form.tried().with("since", Integer.toString(now.version()));
        return page(now, again, true, visitor, HttpStatus.CONFLICT);
    }

    /** Holds for the version that was read only: nobody says of a number that it is right without having seen it. */
    @PostMapping(PATH + "/checks")
    ModelAndView check(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") int since, Visitor visitor, Words words) {
        var line = known(id);
        var today = colleagues(visitor).day(clock.instant());
        return line.version() == since && keeping.check(line, today, visitor.id())
                ? after("checked", words)
                : overtaken(id, visitor);
    }

    @PostMapping(PATH + "/removal")
    ModelAndView remove(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") int since, Visitor visitor, Words words) {
        var line = known(id);
        return line.version() == since && keeping.remove(line, visitor.id())
                ? after("removed", words)
                : overtaken(id, visitor);
    }

    private ModelAndView overtaken(UUID id, Visitor visitor) {
        var now = known(id);
        return page(now, HelplineForm.of(now), true, visitor, HttpStatus.CONFLICT);
    }

    private Helpline known(UUID id) {
        return helplines.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Colleagues colleagues(Visitor visitor) {
        return Colleagues.of(people, visitor, Power.KEEP_HELPLINES);
    }

    private static ModelAndView after(String done, Words words) {
        return Elsewhere.after(words.to(HelplinesController.PATH + "?done=" + done));
    }

    private ModelAndView page(Helpline line, Tried tried, boolean overtaken, Visitor visitor, HttpStatus status) {
        var colleagues = colleagues(visitor);
        var page = new HelplinePage(line, tried, colleagues, colleagues.day(clock.instant()), overtaken);
        var shown = new ModelAndView("mailbox/helpline/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
