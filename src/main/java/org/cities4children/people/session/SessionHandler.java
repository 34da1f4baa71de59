package org.cities4children.people.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.cities4children.web.access.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands browsers the sessions that they keep. */
@Component
public class SessionHandler {

    private final Sessions sessions;

    SessionHandler(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Begins a session for a person who gave so many proofs. The browser's one from before is over: a session that
     * opens more is another one, so that a secret known before opens nothing.
     */
    public void begin(UUID person, int factors, HttpServletRequest request, HttpServletResponse response) {
        var client = client(request);
        keep(
                SessionCookie.read(request, SessionCookie.NAME)
                        .map(it -> sessions.renew(it, person, factors, client))
                        .orElseGet(() -> sessions.begin(person, factors, client)),
                response);
    }

    /** Has the browser keep a session that has begun. */
    public void keep(String session, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.keep(SessionCookie.NAME, session, Sessions.LONGEST));
    }

    /** From where a request comes. */
    public Client client(HttpServletRequest request) {
        return Client.of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr());
    }

    /** The secret of the session in which a request is made; empty when there is none. */
    public String current(HttpServletRequest request) {
        return SessionCookie.read(request, SessionCookie.NAME).orElse("");
    }
}
