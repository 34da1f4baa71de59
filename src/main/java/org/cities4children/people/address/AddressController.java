package org.cities4children.people.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cities4children.people.passkey.PasskeyHandler;
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
    private final PasskeyHandler passkeys;

    AddressController(Wishing wishing, PasskeyHandler passkeys) {
        this.wishing = wishing;
        this.passkeys = passkeys;
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
        return after(verdict, email, visitor, words, response);
    }

    /** The browser asks for the passkey as it does at the door. */
    @PostMapping(PATH + "/passkey")
    ModelAndView askByPasskey(
            @RequestParam(defaultValue = "") String fresh,
            Visitor visitor,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refusal = passkeys.refusal(visitor.id(), request, response);
        return after(wishing.ask(visitor.id(), fresh, refusal, words), fresh, visitor, words, response);
    }

    @PostMapping(PATH + "/end")
    ModelAndView stop(Visitor visitor, Words words) {
        wishing.stop(visitor.id());
        return Elsewhere.after(words.to(PATH));
    }

    private ModelAndView after(
            Verdict verdict, String typed, Visitor visitor, Words words, HttpServletResponse response) {
        return verdict.isFine()
                ? Elsewhere.after(words.to(PATH))
                : page(visitor, typed, verdict, VerdictHandler.refused(verdict, response));
    }

    private ModelAndView page(Visitor visitor, String typed, Verdict verdict, HttpStatus status) {
        var person = wishing.person(visitor.id());
        var waiting = wishing.waiting(visitor.id()).orElse(null);
        var shown = new AddressPage(person, waiting, wishing.ways(visitor.id()), typed, verdict.mistakes());
        var page = new ModelAndView("people/address/show", "page", shown);
        page.setStatus(status);
        return page;
    }
}
