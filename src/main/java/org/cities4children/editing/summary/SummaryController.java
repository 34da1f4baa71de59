package org.cities4children.editing.summary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cities4children.editing.revision.Change;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** What a piece of content says in another language: written, corrected, taken away and put back by hand. */
@Needs(Power.EDIT_CONTENT)
@Controller
class SummaryController {

    private static final String SUMMARY = Editables.PATH + "/{kind}/{id}/summaries/{language}";

    private final Editables editables;
    private final Keeping keeping;
    private final Sheets sheets;
    private final History history;

    SummaryController(Editables editables, Keeping keeping, Sheets sheets, History history) {
        this.editables = editables;
        this.keeping = keeping;
        this.sheets = sheets;
        this.history = history;
    }

    /** @param from a state whose text is to stand in the form: the number of its revision, or what came with the row */
    @GetMapping(SUMMARY)
    ModelAndView show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String done,
            Visitor visitor,
            Words words) {
        var subject = subject(kind, id, language, words);
        var form = sheets.of(subject.fields(), subject.standing());
        var page = page(subject, form, visitor);
        var older = older(subject, page, from);
        if (older.isPresent()) {
            var filled = sheets.of(subject.fields(), older.get()).marked(form.base());
            var changes = Change.between(language, filled, form, words);
            return shown(page(subject, filled, visitor).since(changes), HttpStatus.OK);
        }
        return shown(page.after(done), HttpStatus.OK);
    }

    @PostMapping(SUMMARY)
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var subject = subject(kind, id, language, words);
        var form = sheets.typed(subject.fields(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return shown(page(subject, form, visitor), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var text = form.sheet().over(subject.standing());
        // Whoever saves what stands there already has written nothing.
        UnaryOperator<ObjectNode> change =
                text.equals(subject.standing()) ? it -> it : it -> new Summaries(it).write(language, text);
        return changed(subject, form, change, "saved", visitor, words);
    }

    @PostMapping(SUMMARY + "/removal")
    ModelAndView remove(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(name = Form.BASE, defaultValue = "") String base,
            Visitor visitor,
            Words words) {
        var subject = subject(kind, id, language, words);
        var form = sheets.of(subject.fields(), subject.standing()).marked(base);
        return changed(
                subject,
                form,
                it -> subject.standing().isEmpty() ? it : new Summaries(it).remove(language),
                "removed",
                visitor,
                words);
    }

    /** Only this language has to stand as the person saw it: who writes in another is not in their way. */
    private ModelAndView changed(
            Subject subject, Form form, UnaryOperator<ObjectNode> change, String done, Visitor visitor, Words words) {
        var standing = subject.standing();
        if (!Keeping.mark(standing).equals(form.base())) {
            return overtaken(subject, form, standing, visitor);
        }
        var base = Keeping.mark(subject.row());
        return switch (keeping.change(subject.kind(), subject.key(), base, change, visitor.id())) {
            case Outcome.Saved _ -> Elsewhere.after(words.to(subject.path() + "?done=" + done));
            case Outcome.Refused(var field, var reason) ->
                shown(
                        page(subject, form.refused(field, words.t("editing.refused", words.t(reason))), visitor),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken(var theirs) -> overtaken(subject, form, subject.standingIn(theirs), visitor);
            case Outcome.There _, Outcome.Away _ -> throw new NotFoundException();
        };
    }

    private ModelAndView overtaken(Subject subject, Form form, ObjectNode theirs, Visitor visitor) {
        return shown(page(subject, sheets.overtaken(form, theirs), visitor), HttpStatus.CONFLICT);
    }

    private static Optional<ObjectNode> older(Subject subject, SummaryPage page, String from) {
        return from.equals(SummaryPage.CAME)
                ? subject.came()
                : page.states().stream()
                        .filter(it -> Integer.toString(it.number()).equals(from))
                        .findFirst()
                        .flatMap(State::written);
    }

    private SummaryPage page(Subject subject, Form form, Visitor visitor) {
        var read = history.of(subject.kind(), subject.key(), visitor.id());
        return new SummaryPage(subject, form, read.in(subject.language()), read.zone(), List.of(), "");
    }

    private static ModelAndView shown(SummaryPage page, HttpStatus status) {
        var shown = new ModelAndView("editing/summary/show", "page", page);
        shown.setStatus(status);
        return shown;
    }

    private Subject subject(String name, UUID id, String language, Words words) {
        var kind = editables.of(name).orElseThrow(NotFoundException::new);
        var piece = editables.find(kind, id).orElseThrow(NotFoundException::new);
        var key = kind.keyOf(id).orElseThrow(NotFoundException::new);
        var row = kind.handedIn(key).orElseThrow(NotFoundException::new);
        if (kind.translated().isEmpty() || !OtherLanguages.languages(row, words).contains(language)) {
            throw new NotFoundException();
        }
        return new Subject(kind, piece, key, row, language);
    }
}
