package org.cities4children.people.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cities4children.people.password.PasswordRule;
import org.cities4children.people.session.SessionHandler;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link of an invitation: looking at it changes nothing, since mail scanners look at every link. */
@Everyone
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Acceptance acceptance;
    private final PasswordRule rule;
    private final SessionHandler sessions;

    InvitationController(Invitations invitations, Acceptance acceptance, PasswordRule rule, SessionHandler sessions) {
        this.invitations = invitations;
        this.acceptance = acceptance;
        this.rule = rule;
        this.sessions = sessions;
    }

    @GetMapping("/invitation/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Tells nobody the secret in the address; with no-referrer browsers send no origin with the form, and it is
        // refused.
        response.setHeader("Referrer-Policy", "strict-origin");
        return invitations
                .open(token)
                .map(it -> page(token, it, new InvitationForm(it.name(), it.email(), ""), List.of(), HttpStatus.OK))
                .orElseGet(InvitationController::over);
    }

    @PostMapping("/invitation/{token}")
    ModelAndView accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var open = invitations.open(token);
        if (open.isEmpty()) {
            return over();
        }
        var invitation = open.get();
        var form = new InvitationForm(name, invitation.email().isEmpty() ? email : invitation.email(), password);
        var mistakes = form.mistakes(rule, words);
        if (!mistakes.isEmpty()) {
            return page(token, invitation, form, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var accepted = acceptance.accept(token, form, words.language().code());
        if (accepted.isEmpty()) {
            return over();
        }
        if (accepted.get().isNew()) {
            sessions.begin(accepted.get().person(), 1, request, response);
        }
        return Elsewhere.after(words.to("/desk"));
    }

    private static ModelAndView page(
            String token, Invitation invitation, InvitationForm form, List<Mistake> mistakes, HttpStatus status) {
        var page = new InvitationPage(
                "/invitation/" + token,
                form.name(),
                form.email(),
                invitation.email().isEmpty(),
                mistakes);
        return shown(page, status);
    }

    private static ModelAndView over() {
        return shown(InvitationPage.over(), HttpStatus.GONE);
    }

    private static ModelAndView shown(InvitationPage page, HttpStatus status) {
        var shown = new ModelAndView("people/invitation/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
