package org.cities4children.people.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.session.Client;
import org.cities4children.people.session.Sessions;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.job.Jobs;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.access.SessionCookie;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in by a mail, and another password by a mail. Only a pressed button changes something. */
@Everyone
@Controller
class LinkController {

    /** Ties a link to the browser that asked for it. */
    static final String ASKED = "__Host-asked";

    private static final String SIGN_IN = "/sign-in/link";
    private static final String PASSWORD = "/sign-in/password";

    private final Requests requests;
    private final Opening opening;
    private final Jobs jobs;
    private final Ids ids;

    LinkController(Requests requests, Opening opening, Jobs jobs, Ids ids) {
        this.requests = requests;
        this.opening = opening;
        this.jobs = jobs;
        this.ids = ids;
    }

    @GetMapping({SIGN_IN, PASSWORD})
    ModelAndView ask(Words words) {
        return page(new AskPage(purpose(words), "", List.of(), false), HttpStatus.OK);
    }

    @PostMapping({SIGN_IN, PASSWORD})
    ModelAndView send(
            @RequestParam(defaultValue = "") String email,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var purpose = purpose(words);
        if (!EmailAddress.isPossible(email.strip())) {
            var mistake = new Mistake("email", words.t("people.email.missing"));
            return page(new AskPage(purpose, email, List.of(mistake), false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var browser = ids.token();
        requests.put(purpose, email.strip(), words.language(), browser, client(request));
        jobs.wake(LinkMail.NAME);
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.keep(ASKED, browser, Links.GOOD_FOR));
        return page(new AskPage(purpose, "", List.of(), true), HttpStatus.OK);
    }

    @GetMapping({SIGN_IN + "/{token}", PASSWORD + "/{token}"})
    ModelAndView show(
            @PathVariable String token, Words words, HttpServletRequest request, HttpServletResponse response) {
        quiet(response);
        return link(words, token, opening.isOpen(purpose(words), token, browser(request)), List.of());
    }

    @PostMapping(SIGN_IN + "/{token}")
    ModelAndView comeIn(
            @PathVariable String token, Words words, HttpServletRequest request, HttpServletResponse response) {
        quiet(response);
        var session = opening.comeIn(token, browser(request), client(request));
        if (session.isEmpty()) {
            return link(words, token, false, List.of());
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE, SessionCookie.keep(SessionCookie.NAME, session.get(), Sessions.LONGEST));
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.forget(ASKED));
        return Elsewhere.after(words.to("/desk"));
    }

    @PostMapping(PASSWORD + "/{token}")
    ModelAndView setPassword(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        quiet(response);
        var mistake = opening.mistake(password, words);
        if (mistake.isPresent() && opening.isOpen(Purpose.PASSWORD, token, browser(request))) {
            return link(words, token, true, List.of(new Mistake("password", mistake.get())));
        }
        if (mistake.isPresent() || !opening.setPassword(token, browser(request), password)) {
            return link(words, token, false, List.of());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.forget(ASKED));
        return Elsewhere.after(words.to("/sign-in"));
    }

    private static Purpose purpose(Words words) {
        return words.path().startsWith(PASSWORD) ? Purpose.PASSWORD : Purpose.SIGN_IN;
    }

    /**
     * The address holds a secret: it is kept nowhere and told nobody. With no-referrer browsers would send no origin
     * with the form either, and it would be refused.
     */
    private static void quiet(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
    }

    private static String browser(HttpServletRequest request) {
        return SessionCookie.read(request, ASKED).orElse("");
    }

    private static Client client(HttpServletRequest request) {
        return Client.of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr());
    }

    private static ModelAndView link(Words words, String token, boolean open, List<Mistake> mistakes) {
        var purpose = purpose(words);
        var page = new ModelAndView(
                "people/link/show", "page", new LinkPage(purpose, purpose.path() + "/" + token, open, mistakes));
        page.setStatus(!open ? HttpStatus.GONE : mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(AskPage page, HttpStatus status) {
        var shown = new ModelAndView("people/link/ask", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
