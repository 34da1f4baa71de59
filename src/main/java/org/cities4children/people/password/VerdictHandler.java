package org.cities4children.people.password;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Tells browsers what became of what was typed. */
public final class VerdictHandler {

    private VerdictHandler() {}

    /** The status of the page on which what was typed is shown again. */
    public static HttpStatus refused(Verdict verdict, HttpServletResponse response) {
        if (verdict.pause().isZero()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(verdict.pause().toSeconds() + 1));
        return HttpStatus.TOO_MANY_REQUESTS;
    }
}
