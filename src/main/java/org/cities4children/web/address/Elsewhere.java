package org.cities4children.web.address;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a reader to another page of ours. */
public final class Elsewhere {

    private Elsewhere() {}

    /** The thing has this address now, and for good. */
    public static ModelAndView permanently(String path) {
        return to(path, HttpStatus.MOVED_PERMANENTLY);
    }

    /** What was sent is done; this page tells of it. */
    public static ModelAndView after(String path) {
        return to(path, HttpStatus.SEE_OTHER);
    }

    private static ModelAndView to(String path, HttpStatus status) {
        var view = new RedirectView(path);
        view.setStatusCode(status);
        // An address may hold braces; they are no variables.
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
