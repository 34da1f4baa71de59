package org.cities4children.editing.piece;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.editing.summary.OtherLanguages;
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
    private final OtherLanguages languages;

    PieceController(Editables editables, Keeping keeping, Sheets sheets, OtherLanguages languages) {
        this.editables = editables;
        this.keeping = keeping;
        this.sheets = sheets;
        this.languages = languages;
    }

    @GetMapping(Editables.PATH + "/{kind}/new")
    ModelAndView blank(@PathVariable String kind) {
        var editable = kind(kind);
        return page(editable, null, sheets.blank(editable.fields()), HttpStatus.OK);
    }

    @PostMapping(Editables.PATH + "/{kind}")
    ModelAndView add(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Words words) {
        var editable = kind(kind);
        var form = sheets.typed(editable.fields(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(editable, null, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var row = form.sheet().over(JsonNodeFactory.instance.objectNode());
        return after(keeping.add(editable, row, visitor.id()), editable, null, form, words);
    }

    @GetMapping(PIECE)
    ModelAndView show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Words words) {
        var editable = kind(kind);
        var piece = piece(editable, id);
        var key = editable.keyOf(id).orElseThrow(NotFoundException::new);
        var row = editable.handedIn(key).orElseThrow(NotFoundException::new);
        return page(
                new PiecePage(
                        kind,
                        piece,
                        sheets.of(editable.fields(), row),
                        DONE.contains(done) ? done : null,
                        languages.of(editable, piece, key, row, words)),
                HttpStatus.OK);
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
        var key = editable.keyOf(id).orElseThrow(NotFoundException::new);
        var row = editable.handedIn(key).orElseThrow(NotFoundException::new);
        var form = sheets.typed(editable.fields(), row, sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(editable, piece, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = keeping.change(editable, key, form.base(), form.sheet()::over, visitor.id());
        return after(outcome, editable, piece, form, words);
    }

    private ModelAndView after(Outcome outcome, Publishable kind, @Nullable Kept piece, Form form, Words words) {
        return switch (outcome) {
            case Outcome.Saved(UUID id) ->
                Elsewhere.after(words.to(Editables.PATH + "/" + kind.kind() + "/" + id + "?done=saved"));
            case Outcome.Refused(var field, var reason) ->
                page(
                        kind,
                        piece,
                        form.refused(field, words.t("editing.refused", words.t(reason))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.There _ ->
                page(kind, piece, form.refused("", words.t("editing.there")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken(var theirs) ->
                page(kind, piece, sheets.overtaken(form, theirs), HttpStatus.CONFLICT);
            case Outcome.Away _ -> throw new NotFoundException();
        };
    }

    private static ModelAndView page(Publishable kind, @Nullable Kept piece, Form form, HttpStatus status) {
        return page(new PiecePage(kind.kind(), piece, form, null, List.of()), status);
    }

    private static ModelAndView page(PiecePage shown, HttpStatus status) {
        var page = new ModelAndView("editing/piece/show", "page", shown);
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
