package org.cities4children.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cities4children.people.password.VerdictHandler;
import org.cities4children.web.Mistake;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.access.SessionCookie;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own page. */
@SignedIn
@Controller
class AccountController {

    private static final String PATH = "/desk/account";
    private static final Set<String> DONE = Set.of("described", "password", "ended");

    private final Account account;
    private final PasswordChange password;

    AccountController(Account account, PasswordChange password) {
        this.account = account;
        this.password = password;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done, Visitor visitor, HttpServletRequest request) {
        return page(visitor, request, List.of(), DONE.contains(done) ? done : null);
    }

    @PostMapping(PATH)
    ModelAndView describe(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String zone,
            Visitor visitor,
            Words words,
            HttpServletRequest request) {
        return after(account.describe(visitor.id(), name, language, zone, words), "described", visitor, words, request);
    }

    @PostMapping(PATH + "/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            Visitor visitor,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var verdict = password.change(visitor.id(), old, fresh, session(request), words);
        var page = after(verdict.mistakes(), "password", visitor, words, request);
        if (!verdict.isFine()) {
            page.setStatus(VerdictHandler.refused(verdict, response));
        }
        return page;
    }

    @PostMapping(PATH + "/sessions/{id}/end")
    ModelAndView endSession(@PathVariable UUID id, Visitor visitor, Words words) {
        account.endSession(visitor.id(), id);
        return Elsewhere.after(words.to(PATH + "?done=ended"));
    }

    /** Where browsers and password managers lead their people (W3C, A Well-Known URL for Changing Passwords). */
    @Everyone
    @GetMapping("/.well-known/change-password")
    ModelAndView wellKnown(Words words) {
        return Elsewhere.forNow(words.to(PATH));
    }

    private ModelAndView after(
            List<Mistake> mistakes, String done, Visitor visitor, Words words, HttpServletRequest request) {
        if (mistakes.isEmpty()) {
            return Elsewhere.after(words.to(PATH + "?done=" + done));
        }
        var page = page(visitor, request, mistakes, null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Visitor visitor, HttpServletRequest request, List<Mistake> mistakes, @Nullable String done) {
        return new ModelAndView(
                "people/account/show", "page", account.show(visitor.id(), session(request), mistakes, done));
    }

    private static String session(HttpServletRequest request) {
        return SessionCookie.read(request, SessionCookie.NAME).orElse("");
    }
}
