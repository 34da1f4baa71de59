package org.cities4children.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cities4children.people.passkey.PasskeyHandler;
import org.cities4children.people.passkey.Recognition;
import org.cities4children.people.session.SessionHandler;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sign-in/passkey}: one comes in by a passkey alone, which is two proofs. */
@Everyone
@Controller
class PasskeySignInController {

    private static final String PATH = "/sign-in/passkey";
    private static final int BOTH = 2;

    private final PasskeyHandler passkeys;
    private final SessionHandler sessions;
    private final Tries tries;
    private final DemoPeople demonstration;

    PasskeySignInController(PasskeyHandler passkeys, SessionHandler sessions, Tries tries, DemoPeople demonstration) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.tries = tries;
        this.demonstration = demonstration;
    }

    /** For the script; the same for everybody. Each try needs a challenge, so these are what is counted. */
    @PostMapping(PATH + "/challenge")
    ResponseEntity<Object> begin(Words words, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var pause = tries.ofPasskey(sessions.client(request));
        if (!pause.isZero()) {
            var said = words.t("people.sign-in.often") + ". " + words.n("people.sign-in.wait", pause.toMinutes() + 1);
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Said(said));
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(passkeys.ask(request, response));
    }

    @PostMapping(PATH)
    ModelAndView come(
            @RequestParam(defaultValue = "") String to,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (passkeys.recognise(request, response)) {
            case Recognition.Known(var person) -> {
                tries.forgetPasskey(sessions.client(request));
                sessions.begin(person, BOTH, request, response);
                yield Elsewhere.after(words.to(Destination.of(to)));
            }
            case Recognition.Refused(var reason) -> {
                var page = SignInPage.refused(reason.message(), Destination.of(to), demonstration.all());
                var shown = new ModelAndView("people/signin/show", "page", page);
                shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield shown;
            }
        };
    }

    /** What the script shows instead of asking a device. */
    record Said(String said) {}
}
