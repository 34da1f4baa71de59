package org.cities4children.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cities4children.people.session.SessionHandler;
import org.cities4children.people.session.Sessions;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
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

/** {@code /sign-in} and {@code /sign-out}. */
@Controller
class SignInController {

    /** Nobody has a longer one; what is longer is not worth the work of a hash. */
    private static final int LONGEST = 1024;

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionHandler browsers;
    private final DemoPeople demonstration;

    SignInController(SignIn signIn, Sessions sessions, SessionHandler browsers, DemoPeople demonstration) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.browsers = browsers;
        this.demonstration = demonstration;
    }

    @Everyone
    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(defaultValue = "") String to, Visitor visitor, Words words, HttpServletResponse response) {
        if (visitor.isSignedIn()) {
            return Elsewhere.forNow(words.to(Destination.of(to)));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(SignInPage.fresh(Destination.of(to), demonstration.all()), HttpStatus.OK);
    }

    @Everyone
    @PostMapping("/sign-in")
    ModelAndView come(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (email.length() > LONGEST || password.length() > LONGEST) {
            return refused("", to);
        }
        return switch (signIn.with(email, password, browsers.client(request))) {
            case SignIn.Come(var session) -> {
                browsers.keep(session, response);
                yield Elsewhere.after(words.to(Destination.of(to)));
            }
            case SignIn.Refused() -> refused(email, to);
            case SignIn.Wait(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                var minutes = pause.toMinutes() + 1;
                yield page(
                        SignInPage.early(email, Destination.of(to), minutes, demonstration.all()),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @SignedIn(evenWithoutSecondFactor = true)
    @PostMapping("/sign-out")
    ModelAndView go(Words words, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request, SessionCookie.NAME).ifPresent(sessions::end);
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.forget(SessionCookie.NAME));
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return Elsewhere.after(words.to("/"));
    }

    private ModelAndView refused(String email, String to) {
        return page(SignInPage.wrong(email, Destination.of(to), demonstration.all()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(SignInPage page, HttpStatus status) {
        var shown = new ModelAndView("people/signin/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
