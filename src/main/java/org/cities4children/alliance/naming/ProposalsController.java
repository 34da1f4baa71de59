package org.cities4children.alliance.naming;

import java.util.HashMap;
import java.util.UUID;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.register.Lookalikes;
import org.cities4children.people.People;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/names}: names that members propose for themselves; administrators approve. */
@Needs(Power.MANAGE_PEOPLE)
@Controller
class ProposalsController {

    private static final String ONE = ProposalsPage.PATH + "/{id}";
    private static final int LONGEST = 1000;

    private final Naming naming;
    private final Lookalikes lookalikes;
    private final People people;

    ProposalsController(Naming naming, Lookalikes lookalikes, People people) {
        this.naming = naming;
        this.lookalikes = lookalikes;
        this.people = people;
    }

    @GetMapping(ProposalsPage.PATH)
    ModelAndView show() {
        return shown(Tried.nothing(), null, HttpStatus.OK);
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(@PathVariable UUID id, Visitor visitor, Words words) {
        try {
            return naming.approve(id, visitor.id())
                    ? Elsewhere.after(words.to(ProposalsPage.PATH))
                    : shown(Tried.nothing(), id, HttpStatus.CONFLICT);
        } catch (RowRefused refused) {
            return shown(
                    Tried.nothing().unless(false, "reason", words.t(refused.reason())),
                    id,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView refuse(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Visitor visitor, Words words) {
        var tried = Tried.nothing()
                .with("reason", Typed.text(reason))
                .unless(!reason.isBlank(), "reason", words.t("alliance.mistake.reason"))
                .unless(reason.length() <= LONGEST, "reason", words.t("web.mistake.long", LONGEST));
        if (!tried.isGood()) {
            return shown(tried, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return naming.refuse(id, tried.of("reason"), visitor.id())
                ? Elsewhere.after(words.to(ProposalsPage.PATH))
                : shown(tried, id, HttpStatus.CONFLICT);
    }

    private ModelAndView shown(Tried tried, @Nullable UUID chosen, HttpStatus status) {
        var open = naming.open();
        var alike = new HashMap<UUID, Organisation>();
        open.forEach(it -> lookalikes.others(it.name(), it.slug()).ifPresent(other -> alike.put(it.id(), other)));
        var page = new ModelAndView(
                "alliance/naming/proposals",
                "page",
                new ProposalsPage(
                        open,
                        alike,
                        people.names(open.stream().map(Proposal::person).toList()),
                        tried,
                        chosen,
                        status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }
}
