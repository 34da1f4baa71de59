package org.cities4children.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cities4children.people.session.Client;
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
    private final DemoPeople demonstration;

    SignInController(SignIn signIn, Sessions sessions, DemoPeople demonstration) {
        this.signIn = signIn;
        this.sessions = sessions;
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
        return page("", to, false, 0, HttpStatus.OK);
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
            return page("", to, true, 0, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var client = Client.of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr());
        return switch (signIn.with(email, password, client)) {
            case SignIn.Come(var session) -> {
                response.addHeader(
                        HttpHeaders.SET_COOKIE, SessionCookie.keep(SessionCookie.NAME, session, Sessions.LONGEST));
                yield Elsewhere.after(words.to(Destination.of(to)));
            }
            case SignIn.Refused() -> page(email, to, true, 0, HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Wait(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                yield page(email, to, false, pause.toMinutes() + 1, HttpStatus.TOO_MANY_REQUESTS);
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

    private ModelAndView page(String email, String to, boolean refused, long minutes, HttpStatus status) {
        var page = new ModelAndView(
                "people/signin/show",
                "page",
                new SignInPage(email, Destination.of(to), refused, minutes, demonstration.all()));
        page.setStatus(status);
        return page;
    }
}
