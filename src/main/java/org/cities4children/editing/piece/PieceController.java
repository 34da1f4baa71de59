package org.cities4children.editing.piece;

import java.util.Set;
import java.util.UUID;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.intake.Publishable;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** The form of one piece of content, new or there already. */
@Needs(Power.EDIT_CONTENT)
@Controller
class PieceController {

    private static final Set<String> DONE = Set.of("saved", "withdrawn", "shown", "renamed");
    private static final String PIECE = Editables.PATH + "/{kind}/{id}";

    private final Editables editables;
    private final Keeping keeping;
    private final Sheets sheets;

    PieceController(Editables editables, Keeping keeping, Sheets sheets) {
        this.editables = editables;
        this.keeping = keeping;
        this.sheets = sheets;
    }

    @GetMapping(Editables.PATH + "/{kind}/new")
    ModelAndView blank(@PathVariable String kind) {
        var editable = kind(kind);
        return page(editable, null, sheets.blank(editable.fields()), null, HttpStatus.OK);
    }

    @PostMapping(Editables.PATH + "/{kind}")
    ModelAndView add(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Words words) {
        var editable = kind(kind);
        var form = sheets.typed(editable.fields(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(editable, null, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var row = form.sheet().over(JsonNodeFactory.instance.objectNode());
        return after(keeping.add(editable, row, visitor.id()), editable, null, form, words);
    }

    @GetMapping(PIECE)
    ModelAndView show(@PathVariable String kind, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var editable = kind(kind);
        var piece = piece(editable, id);
        var row = editable.keyOf(id).flatMap(editable::handedIn).orElseThrow(NotFoundException::new);
        var form = sheets.of(editable.fields(), row);
        return page(editable, piece, form, DONE.contains(done) ? done : null, HttpStatus.OK);
    }

    @PostMapping(PIECE)
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var editable = kind(kind);
        var piece = piece(editable, id);
        var form = sheets.typed(editable.fields(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(editable, piece, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var key = editable.keyOf(id).orElseThrow(NotFoundException::new);
        var outcome = keeping.change(editable, key, form.base(), form.sheet()::over, visitor.id());
        return after(outcome, editable, piece, form, words);
    }

    private ModelAndView after(Outcome outcome, Publishable kind, @Nullable Kept piece, Form form, Words words) {
        return switch (outcome) {
            case Outcome.Saved(UUID id) ->
                Elsewhere.after(words.to(Editables.PATH + "/" + kind.kind() + "/" + id + "?done=saved"));
            case Outcome.Refused(String field, String reason) ->
                page(
                        kind,
                        piece,
                        form.refused(field, words.t("editing.refused", reason)),
                        null,
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.There _ ->
                page(kind, piece, form.refused("", words.t("editing.there")), null, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken(var theirs) ->
                page(kind, piece, sheets.overtaken(form, theirs), null, HttpStatus.CONFLICT);
            case Outcome.Away _ -> throw new NotFoundException();
        };
    }

    private static ModelAndView page(
            Publishable kind, @Nullable Kept piece, Form form, @Nullable String done, HttpStatus status) {
        var page = new ModelAndView("editing/piece/show", "page", new PiecePage(kind.kind(), piece, form, done));
        page.setStatus(status);
        return page;
    }

    private Publishable kind(String kind) {
        return editables.of(kind).orElseThrow(NotFoundException::new);
    }

    private Kept piece(Publishable kind, UUID id) {
        return editables.find(kind, id).orElseThrow(NotFoundException::new);
    }
}
