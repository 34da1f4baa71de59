package org.cities4children.people.note;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/messages}: what somebody wrote to people of the directory, and got from them. */
@SignedIn
@Controller
class NotesController {

    private static final String ONE = Note.PATH + "/{id}";
    private static final int LONGEST_REASON = 1000;

    private final NoteRows rows;
    private final Noting noting;
    private final Reporting reporting;
    private final People people;

    NotesController(NoteRows rows, Noting noting, Reporting reporting, People people) {
        this.rows = rows;
        this.noting = noting;
        this.reporting = reporting;
        this.people = people;
    }

    @GetMapping(Note.PATH)
    ModelAndView index(Visitor visitor, Words words) {
        var me = visitor.id();
        var all = rows.of(me);
        var blocked = rows.blocked(me);
        var zone = people.zone(me);
        var names = people.names(Stream.concat(all.stream().map(it -> it.other(me)), blocked.stream())
                .distinct()
                .toList());
        var page = new NotesPage(
                all.stream()
                        .filter(it -> it.isFor(me))
                        .map(it -> line(it, me, zone, names, words))
                        .toList(),
                all.stream()
                        .filter(it -> it.sender().equals(me))
                        .map(it -> line(it, me, zone, names, words))
                        .toList(),
                blocked.stream()
                        .map(it -> new NotesPage.Blocked(it.toString(), names.getOrDefault(it, "–")))
                        .toList());
        return new ModelAndView("people/note/index", "page", page);
    }

    private static NotesPage.Line line(Note it, UUID me, ZoneId zone, Map<UUID, String> names, Words words) {
        var day = it.sent().atZone(zone).toLocalDate();
        return new NotesPage.Line(
                it.path(), names.getOrDefault(it.other(me), "–"), words.day(day), "people.note.state." + state(it, me));
    }

    /** Who wrote it is not told that it was refused. */
    private static String state(Note it, UUID me) {
        if (it.answer() != null) {
            return "answered";
        }
        return it.refused() != null && it.isFor(me) ? "refused" : "open";
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, Visitor visitor) {
        return shown(known(id, visitor), visitor, Tried.nothing(), HttpStatus.OK);
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var note = got(id, visitor);
        var form = NoteForm.sent(sent, id, words);
        if (!form.tried().isGood()) {
            return shown(note, visitor, form.tried(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return noting.answer(note, form.words())
                ? back(note, words)
                : shown(known(id, visitor), visitor, Tried.nothing(), HttpStatus.CONFLICT);
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView refuse(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String all, Visitor visitor, Words words) {
        var note = got(id, visitor);
        if (all.isEmpty()) {
            noting.refuse(note);
        } else {
            noting.refuseAll(note);
        }
        return back(note, words);
    }

    @PostMapping(ONE + "/report")
    ModelAndView report(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Visitor visitor, Words words) {
        var note = got(id, visitor);
        reporting.report(note, Typed.line(Typed.text(reason), LONGEST_REASON));
        return back(note, words);
    }

    @PostMapping(Note.PATH + "/unblocking")
    ModelAndView unblock(@RequestParam(defaultValue = "") String sender, Visitor visitor, Words words) {
        Ids.read(sender).ifPresent(it -> noting.unblock(visitor.id(), it));
        return Elsewhere.after(words.to(Note.PATH));
    }

    private Note known(UUID id, Visitor visitor) {
        return rows.note(id).filter(it -> it.isSeenBy(visitor.id())).orElseThrow(NotFoundException::new);
    }

    private Note got(UUID id, Visitor visitor) {
        return rows.note(id).filter(it -> it.isFor(visitor.id())).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView back(Note note, Words words) {
        return Elsewhere.after(words.to(note.path()));
    }

    private ModelAndView shown(Note note, Visitor visitor, Tried tried, HttpStatus status) {
        Optional<Person> other = people.person(note.other(visitor.id()));
        var answer = note.answer();
        boolean mine = note.sender().equals(visitor.id());
        var page = new NotePage(
                note.path(),
                other.map(Person::name).orElse("–"),
                answer == null ? "" : other.map(Person::email).orElse(""),
                note.words(),
                answer == null ? "" : answer,
                mine,
                !mine && note.isOpen(),
                !mine && note.refused() != null,
                !mine && note.reported() != null,
                tried);
        var shown = new ModelAndView("people/note/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
