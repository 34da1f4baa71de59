package org.cities4children.people.note;

import java.util.Map;
import java.util.UUID;
import org.cities4children.people.directory.Directory;
import org.cities4children.people.directory.Entry;
import org.cities4children.people.directory.Shown;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /people/…/message}: somebody signed in writes to somebody who wants to be found. */
@SignedIn
@Controller
class WriteController {

    private static final String PATH = Entry.PATH + "/{id}/message";

    private final Directory directory;
    private final Noting noting;
    private final Ids ids;

    WriteController(Directory directory, Noting noting, Ids ids) {
        this.directory = directory;
        this.noting = noting;
        this.ids = ids;
    }

    @GetMapping(PATH)
    ModelAndView form(@PathVariable UUID id, Visitor visitor) {
        return shown(known(id, visitor), NoteForm.empty(ids.next()), null, false, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView send(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var to = known(id, visitor);
        var note = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = NoteForm.sent(sent, note, words);
        if (!form.tried().isGood()) {
            return shown(to, form, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wait = noting.send(note, visitor.id(), to.entry().person(), form.words(), ids.token());
        return wait.isPositive()
                ? shown(to, form, words.time(wait), false, HttpStatus.TOO_MANY_REQUESTS)
                : shown(to, form, null, true, HttpStatus.OK);
    }

    /** Nobody writes to themselves. */
    private Shown known(UUID id, Visitor visitor) {
        return directory
                .one(id, visitor)
                .filter(it -> !it.entry().person().equals(visitor.id()))
                .orElseThrow(NotFoundException::new);
    }

    private static ModelAndView shown(
            Shown to, NoteForm form, @Nullable String often, boolean sent, HttpStatus status) {
        var page = new WritePage(to, form.tried(), form.id().toString(), often, sent);
        var shown = new ModelAndView("people/note/write", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
