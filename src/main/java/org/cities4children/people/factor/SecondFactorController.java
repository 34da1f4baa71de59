package org.cities4children.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cities4children.people.arrival.Arrival.Verb;
import org.cities4children.people.arrival.Refusals;
import org.cities4children.people.passkey.PasskeyHandler;
import org.cities4children.people.passkey.Refusal;
import org.cities4children.people.session.SessionHandler;
import org.cities4children.web.Mistake;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the second proof, or has one set up. */
@Controller
@SignedIn(evenWithoutSecondFactor = true)
class SecondFactorController {

    static final String PATH = "/desk/account/second-factor";
    private static final int BOTH = 2;

    private final SecondFactor second;
    private final SecondFactorPages pages;
    private final SessionHandler sessions;
    private final PasskeyHandler passkeys;
    private final Refusals refusals;

    SecondFactorController(
            SecondFactor second,
            SecondFactorPages pages,
            SessionHandler sessions,
            PasskeyHandler passkeys,
            Refusals refusals) {
        this.second = second;
        this.pages = pages;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.refusals = refusals;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor, Words words) {
        if (!visitor.owesFactor() && second.standing(visitor.id()).codes()) {
            return Elsewhere.forNow(words.to("/desk"));
        }
        return shown(pages.of(visitor, null), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView give(
            @RequestParam(defaultValue = "") String code,
            Visitor visitor,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean isNew = !second.standing(visitor.id()).codes();
        return switch (second.give(visitor.id(), code, pages.maySetUp(visitor))) {
            case SecondFactor.Right() -> {
                sessions.begin(visitor.id(), BOTH, request, response);
                yield isNew && second.recoveryCodesLeft(visitor.id()) == 0
                        ? codes(pages.newRecoveryCodes(visitor, words))
                        : Elsewhere.after(words.to("/desk"));
            }
            case SecondFactor.Wrong() -> {
                note(Verb.WRONG_PROOF, visitor, request);
                yield shown(
                        pages.of(visitor, null).with("", List.of(new Mistake("code", words.t("people.second.wrong")))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case SecondFactor.Wait(var pause) -> {
                note(Verb.HELD_UP, visitor, request);
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                yield shown(pages.of(visitor, "people.second.often"), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    /** One of their own passkeys, instead of a code; the browser asks for it as it does at the door. */
    @PostMapping(PATH + "/passkey")
    ModelAndView recognise(Visitor visitor, Words words, HttpServletRequest request, HttpServletResponse response) {
        var refusal = passkeys.refusal(visitor.id(), request, response);
        if (refusal.isPresent()) {
            note(Verb.WRONG_PROOF, visitor, request);
            return refused(visitor, refusal.get());
        }
        sessions.begin(visitor.id(), BOTH, request, response);
        return Elsewhere.after(words.to("/desk"));
    }

    /** Whoever is here knows the password: a wrong second proof tells more than a wrong password. */
    private void note(Verb verb, Visitor visitor, HttpServletRequest request) {
        refusals.note(verb, visitor.id(), sessions.client(request).network());
    }

    private ModelAndView refused(Visitor visitor, Refusal reason) {
        second.missPasskey(visitor.id());
        return shown(pages.of(visitor, reason.message()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView codes(RecoveryCodesPage page) {
        return new ModelAndView("people/factor/codes", "page", page);
    }

    private static ModelAndView shown(SecondFactorPage page, HttpStatus status) {
        var shown = new ModelAndView("people/factor/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
