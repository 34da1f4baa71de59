package org.cities4children.people.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Person;
import org.cities4children.people.session.SessionHandler;
import org.cities4children.runtime.Ids;
import org.cities4children.web.access.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Reads out of requests what browsers say of passkeys, and tells which browser it was that was asked. */
@Component
public class PasskeyHandler {

    /** Whoever has no session yet shows by it that they were asked. */
    private static final String ASKED = "__Host-passkey";

    private final Recognition recognition;
    private final Keyring keyring;
    private final SessionHandler sessions;
    private final Ids ids;

    PasskeyHandler(Recognition recognition, Keyring keyring, SessionHandler sessions, Ids ids) {
        this.recognition = recognition;
        this.keyring = keyring;
        this.sessions = sessions;
        this.ids = ids;
    }

    /** Asks whoever sends this to show who they are. */
    public Recognition.Question ask(HttpServletRequest request, HttpServletResponse response) {
        var holder = ids.token();
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.keep(ASKED, holder, Challenges.GOOD_FOR));
        return recognition.begin(holder, origin(request));
    }

    /** Who they are. */
    public Recognition.Outcome recognise(HttpServletRequest request, HttpServletResponse response) {
        var holder = SessionCookie.read(request, ASKED).orElse("");
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.forget(ASKED));
        return recognition.answer(Assertion.read(name -> field(name, request)), holder, origin(request));
    }

    /** Why what was shown does not prove that it is this person who is signed in; nothing when it does. */
    public Optional<Refusal> refusal(UUID person, HttpServletRequest request, HttpServletResponse response) {
        return switch (recognise(request, response)) {
            case Recognition.Known(var known) -> known.equals(person) ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
            case Recognition.Refused(var reason) -> Optional.of(reason);
        };
    }

    /** Asks for a new passkey of somebody who is signed in. */
    public Keyring.Wish wish(Person person, HttpServletRequest request) {
        return keyring.begin(person, sessions.current(request), origin(request));
    }

    /** Whether the browser sent one at all. */
    public boolean hasPasskey(HttpServletRequest request) {
        return !field("attestation", request).isEmpty();
    }

    /** Adds what the browser made. */
    public Keyring.Outcome add(Person person, String label, HttpServletRequest request) {
        var sent = Attestation.read(name -> field(name, request));
        return keyring.add(person, label, sent, sessions.current(request), origin(request));
    }

    private static String field(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String origin(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN)).orElse("");
    }
}
