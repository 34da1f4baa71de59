package org.cities4children.editing.term;

import java.util.Set;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.intake.Editable;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One topic or place: its names, its synonyms, and what it is part of. */
@Needs(Power.EDIT_CONTENT)
@Controller
class TermController {

    private static final String ENTRY = Lexicon.PATH + "/{vocabulary}/entry";
    private static final Set<String> DONE = Set.of("saved");

    private final Lexicon lexicon;
    private final Keeping keeping;
    private final Sheets sheets;

    TermController(Lexicon lexicon, Keeping keeping, Sheets sheets) {
        this.lexicon = lexicon;
        this.keeping = keeping;
        this.sheets = sheets;
    }

    @GetMapping(ENTRY)
    ModelAndView show(
            @PathVariable String vocabulary,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String done,
            Words words) {
        var editable = editable(vocabulary);
        var term = lexicon.find(vocabulary, id).orElseThrow(NotFoundException::new);
        if (!term.id().equals(id)) {
            return Elsewhere.forNow(words.to(Lexicon.pathOf(vocabulary, term.id())));
        }
        var form = sheets.of(editable.fields(), editable.handedIn(id).orElseThrow(NotFoundException::new));
        return page(vocabulary, term, form, DONE.contains(done) ? done : null, HttpStatus.OK);
    }

    @PostMapping(ENTRY)
    ModelAndView save(
            @PathVariable String vocabulary,
            @RequestParam(defaultValue = "") String id,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var editable = editable(vocabulary);
        var term = lexicon.find(vocabulary, id).orElseThrow(NotFoundException::new);
        var form = sheets.typed(editable.fields(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(vocabulary, term, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        // Whoever was writing while it was merged sees what it is part of now, beside what they wrote.
        var outcome = keeping.change(editable, term.id(), form.base(), form.sheet()::over, visitor.id());
        return switch (outcome) {
            case Outcome.Saved _ -> Elsewhere.after(words.to(Lexicon.pathOf(vocabulary, term.id()) + "&done=saved"));
            case Outcome.Refused(var field, var reason) -> {
                var told = form.refused(field, words.t("editing.refused", words.t(reason)));
                yield page(vocabulary, term, told, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Outcome.Overtaken(var theirs) ->
                page(vocabulary, term, sheets.overtaken(form, theirs), null, HttpStatus.CONFLICT);
            case Outcome.There _, Outcome.Away _ -> throw new NotFoundException();
        };
    }

    private ModelAndView page(String vocabulary, Term term, Form form, @Nullable String done, HttpStatus status) {
        boolean isMergeable = isMergeable(vocabulary, term);
        var page =
                new ModelAndView("editing/term/show", "page", new TermPage(vocabulary, term, form, isMergeable, done));
        page.setStatus(status);
        return page;
    }

    /** Countries are not ours to merge. */
    private boolean isMergeable(String vocabulary, Term term) {
        return (vocabulary.equals(Lexicon.TOPICS) || term.broader() != null)
                && !lexicon.partners(vocabulary, term).isEmpty();
    }

    private Editable editable(String vocabulary) {
        return lexicon.of(vocabulary).orElseThrow(NotFoundException::new);
    }
}
