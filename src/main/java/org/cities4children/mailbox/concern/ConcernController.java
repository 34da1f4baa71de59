package org.cities4children.mailbox.concern;

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

/** {@code /desk/concerns/C4C-7F3K-92QD}: who follows it, before anybody reads it. */
@Needs(Power.READ_CONCERNS)
@Controller
class ConcernController {

    static final String PATH = "/desk/concerns/{receipt:C4C-[0-9A-Z]{4}-[0-9A-Z]{4}}";

    private final Casework casework;
    private final People people;

    ConcernController(Casework casework, People people) {
        this.casework = casework;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String receipt, @RequestParam(defaultValue = "") String done, Visitor visitor) {
        return page(receipt, Tried.nothing(), done, visitor);
    }

    @PostMapping(PATH + "/recusal")
    ModelAndView stepAside(@PathVariable String receipt, Visitor visitor, Words words) {
        if (casework.concern(receipt, visitor.id()).isEmpty()) {
            throw new NotFoundException();
        }
        var able = Colleagues.of(people, visitor, Power.READ_CONCERNS).ids();
        if (!casework.stepAside(receipt, visitor.id(), able)) {
            var tried = Tried.nothing().unless(false, "recusal", words.t("mailbox.mistake.recusal"));
            return page(receipt, tried, "", visitor);
        }
        return Elsewhere.after(words.to("/desk/concerns?done=aside"));
    }

    @PostMapping(PATH + "/assignment")
    ModelAndView assign(
            @PathVariable String receipt, @RequestParam(defaultValue = "") String owner, Visitor visitor, Words words) {
        var chosen = colleagues(receipt, visitor).chosen(owner);
        var tried = Tried.nothing()
                .unless(owner.isEmpty() || chosen.isPresent(), "owner", words.t("mailbox.mistake.concern-owner"));
        if (!tried.isGood()) {
            return page(receipt, tried, "", visitor);
        }
        if (!casework.assign(receipt, chosen.orElse(null), visitor.id())) {
            throw new NotFoundException();
        }
        return Elsewhere.after(words.to("/desk/concerns/" + receipt + "?done=assigned"));
    }

    private Colleagues colleagues(String receipt, Visitor visitor) {
        return Colleagues.of(people, visitor, Power.READ_CONCERNS).without(casework.aside(receipt));
    }

    private ModelAndView page(String receipt, Tried tried, String done, Visitor visitor) {
        var concern = casework.concern(receipt, visitor.id()).orElseThrow(NotFoundException::new);
        var page = new ConcernPage(concern, casework.history(receipt), colleagues(receipt, visitor), tried, done);
        var shown = new ModelAndView("mailbox/concern/show", "page", page);
        shown.setStatus(tried.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
