package org.cities4children.people.address;

import jakarta.servlet.http.HttpServletResponse;
import org.cities4children.people.password.Verdict;
import org.cities4children.people.password.VerdictHandler;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/address}: a person's own address. */
@SignedIn
@Controller
class AddressController {

    private static final String PATH = AddressPage.PATH;

    private final Wishing wishing;

    AddressController(Wishing wishing) {
        this.wishing = wishing;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor) {
        return page(visitor, "", Verdict.FINE, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            Words words,
            HttpServletResponse response) {
        var verdict = wishing.ask(visitor.id(), email, password, words);
        return verdict.isFine()
                ? Elsewhere.after(words.to(PATH))
                : page(visitor, email, verdict, VerdictHandler.refused(verdict, response));
    }

    @PostMapping(PATH + "/end")
    ModelAndView stop(Visitor visitor, Words words) {
        wishing.stop(visitor.id());
        return Elsewhere.after(words.to(PATH));
    }

    private ModelAndView page(Visitor visitor, String typed, Verdict verdict, HttpStatus status) {
        var person = wishing.person(visitor.id());
        var waiting = wishing.waiting(visitor.id()).orElse(null);
        var page = new ModelAndView(
                "people/address/show", "page", new AddressPage(person, waiting, typed, verdict.mistakes()));
        page.setStatus(status);
        return page;
    }
}
