package org.cities4children.people.note;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.cities4children.people.note.RefusalPage.State;
import org.cities4children.web.access.Everyone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever holds the link in the mail of a message refuses it, and all more from its sender, by one button. */
@Everyone
@Controller
class RefusalController {

    static final String PATH = "/people/refusal/";

    private final NoteRows rows;
    private final Noting noting;

    RefusalController(NoteRows rows, Noting noting) {
        this.rows = rows;
        this.noting = noting;
    }

    @GetMapping(PATH + "{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        return shown(rows.refusable(token), State.ASKED, token, response);
    }

    @PostMapping(PATH + "{token}")
    ModelAndView refuse(@PathVariable String token, HttpServletResponse response) {
        var note = rows.refusable(token);
        note.ifPresent(noting::refuseAll);
        return shown(note, State.DONE, token, response);
    }

    /** The address holds a secret: it is kept nowhere and told nobody. */
    private static ModelAndView shown(Optional<Note> note, State state, String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
        var page = new RefusalPage(note.isPresent() ? state : State.NOWHERE, PATH + token);
        var shown = new ModelAndView("people/note/refusal", "page", page);
        shown.setStatus(note.isPresent() ? HttpStatus.OK : HttpStatus.GONE);
        return shown;
    }
}
