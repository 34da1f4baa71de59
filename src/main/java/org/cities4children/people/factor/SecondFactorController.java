package org.cities4children.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cities4children.people.People;
import org.cities4children.people.session.Client;
import org.cities4children.people.session.Sessions;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SessionCookie;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the second proof, or sets it up. */
@Controller
@SignedIn(evenWithoutSecondFactor = true)
class SecondFactorController {

    private final SecondFactor second;
    private final People people;
    private final Sessions sessions;

    SecondFactorController(SecondFactor second, People people, Sessions sessions) {
        this.second = second;
        this.people = people;
        this.sessions = sessions;
    }

    @GetMapping("/desk/account/second-factor")
    ModelAndView show(Visitor visitor, Words words) {
        if (!visitor.owesFactor() && second.isSetUp(visitor.id())) {
            return Elsewhere.forNow(words.to("/desk"));
        }
        return page(visitor, List.of(), false, HttpStatus.OK);
    }

    @PostMapping("/desk/account/second-factor")
    ModelAndView give(
            @RequestParam(defaultValue = "") String code,
            Visitor visitor,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean isNew = !second.isSetUp(visitor.id());
        return switch (second.give(visitor.id(), code)) {
            case SecondFactor.Right() -> {
                // A session that opens more than before is another one, so that a secret known before opens nothing.
                SessionCookie.read(request, SessionCookie.NAME).ifPresent(sessions::end);
                var client = Client.of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr());
                var session = sessions.begin(visitor.id(), 2, client);
                response.addHeader(
                        HttpHeaders.SET_COOKIE, SessionCookie.keep(SessionCookie.NAME, session, Sessions.LONGEST));
                yield isNew ? codes(visitor, words) : Elsewhere.after(words.to("/desk"));
            }
            case SecondFactor.Wrong() ->
                page(
                        visitor,
                        List.of(new Mistake("code", words.t("people.second.wrong"))),
                        false,
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case SecondFactor.Wait(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                yield page(visitor, List.of(), true, HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private ModelAndView codes(Visitor visitor, Words words) {
        var page = new RecoveryCodesPage(
                Head.of(words.t("people.recovery"), null, "/desk/account/second-factor")
                        .hidden(),
                second.newRecoveryCodes(visitor.id()));
        return new ModelAndView("people/factor/codes", "page", page);
    }

    private ModelAndView page(Visitor visitor, List<Mistake> mistakes, boolean tooOften, HttpStatus status) {
        var person = people.person(visitor.id()).orElseThrow();
        var secret = second.isSetUp(person.id()) ? null : second.offered(person.id());
        var page = new ModelAndView(
                "people/factor/show", "page", new SecondFactorPage(secret, person.email(), mistakes, tooOften));
        page.setStatus(status);
        return page;
    }
}
