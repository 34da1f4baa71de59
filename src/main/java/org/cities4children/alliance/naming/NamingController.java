package org.cities4children.alliance.naming;

import java.util.Map;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.register.Acting;
import org.cities4children.alliance.register.Lookalikes;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/mandates/…/name}: whoever acts for a member proposes another name. */
@SignedIn
@Controller
class NamingController {

    private static final int LONGEST = 200;

    private final Naming naming;
    private final Lookalikes lookalikes;
    private final Acting members;

    NamingController(Naming naming, Lookalikes lookalikes, Acting members) {
        this.naming = naming;
        this.lookalikes = lookalikes;
        this.members = members;
    }

    @GetMapping(NamingPage.PATH)
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return shown(members.mandate(slug, visitor.id()), Tried.nothing(), HttpStatus.OK);
    }

    @PostMapping(NamingPage.PATH)
    ModelAndView propose(
            @PathVariable String slug, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var acting = members.mandate(slug, visitor.id());
        var tried = tried(acting, Tried.of(sent), words);
        if (!tried.isGood()) {
            return shown(acting, tried, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return naming.propose(acting, tried.of("name"))
                ? Elsewhere.after(words.to(NamingPage.path(slug)))
                : shown(acting, tried, HttpStatus.CONFLICT);
    }

    private Tried tried(Mandate acting, Tried typed, Words words) {
        var name = typed.of("name");
        var alike = lookalikes.others(name, acting.slug());
        return typed.unless(!name.isEmpty(), "name", words.t("alliance.mistake.organisation"))
                .unless(
                        name.length() <= LONGEST && name.lines().count() <= 1,
                        "name",
                        words.t("web.mistake.long", LONGEST))
                .unless(!name.equals(acting.name()), "name", words.t("alliance.naming.same"))
                .unless(
                        alike.isEmpty(),
                        "name",
                        alike.map(it -> words.t("alliance.mistake.lookalike", it.name()))
                                .orElse(""));
    }

    @PostMapping(NamingPage.PATH + "/withdrawal")
    ModelAndView takeBack(@PathVariable String slug, Visitor visitor, Words words) {
        naming.takeBack(members.mandate(slug, visitor.id()));
        return Elsewhere.after(words.to(NamingPage.path(slug)));
    }

    private ModelAndView shown(Mandate acting, Tried tried, HttpStatus status) {
        var last = naming.last(acting.organisation()).orElse(null);
        var page = new ModelAndView("alliance/naming/own", "page", new NamingPage(acting, last, tried));
        page.setStatus(status);
        return page;
    }
}
