package org.cities4children.web.address;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Sends a reader to another page of ours. */
public final class Elsewhere {

    private Elsewhere() {}

    /** The thing has this address now, and for good. */
    public static ModelAndView permanently(String path) {
        return to(path, HttpStatus.MOVED_PERMANENTLY, "max-age=3600");
    }

    /** What was asked for is there, as things stand. */
    public static ModelAndView forNow(String path) {
        return to(path, HttpStatus.FOUND, "no-store");
    }

    /** What was sent is done; this page tells of it. */
    public static ModelAndView after(String path) {
        return to(path, HttpStatus.SEE_OTHER, "no-store");
    }

    private static ModelAndView to(String path, HttpStatus status, String caching) {
        View view = (_, _, response) -> {
            // A browser that kept a redirect for ever would go round in circles when an old address comes back.
            response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
            response.sendRedirect(path, status.value());
        };
        return new ModelAndView(view);
    }
}
