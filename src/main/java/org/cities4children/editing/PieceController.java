package org.cities4children.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.editing.Keeping.Outcome;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.intake.Editable;
import org.cities4children.web.Mistake;
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
    private static final String PIECE = EditingConfiguration.PATH + "/{kind}/{id}";
    private static final String BASE = "base-mark";

    private final Editables editables;
    private final Keeping keeping;
    private final Terms terms;

    PieceController(Editables editables, Keeping keeping, Terms terms) {
        this.editables = editables;
        this.keeping = keeping;
        this.terms = terms;
    }

    @GetMapping(EditingConfiguration.PATH + "/{kind}/new")
    ModelAndView blank(@PathVariable String kind) {
        var editable = kind(kind);
        var sheet = Sheet.of(editable.fields(), JsonNodeFactory.instance.objectNode());
        return page(editable, null, "", sheet, null, List.of(), null, HttpStatus.OK);
    }

    @PostMapping(EditingConfiguration.PATH + "/{kind}")
    ModelAndView add(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Words words) {
        var editable = kind(kind);
        var sheet = Sheet.typed(editable.fields(), sent);
        var mistakes = sheet.mistakes(words);
        return mistakes.isEmpty()
                ? after(
                        keeping.add(editable, sheet.over(JsonNodeFactory.instance.objectNode()), visitor.id()),
                        editable,
                        null,
                        "",
                        sheet,
                        words)
                : page(editable, null, "", sheet, null, mistakes, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PIECE)
    ModelAndView show(@PathVariable String kind, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var editable = kind(kind);
        var piece = piece(editable, id);
        var row = editable.keyOf(id).flatMap(editable::handedIn).orElseThrow(NotFoundException::new);
        var sheet = Sheet.of(editable.fields(), row);
        return page(
                editable,
                piece,
                Keeping.mark(row),
                sheet,
                null,
                List.of(),
                DONE.contains(done) ? done : null,
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
        var base = String.join("", sent.getOrDefault(BASE, List.of()));
        var sheet = Sheet.typed(editable.fields(), sent);
        var mistakes = sheet.mistakes(words);
        if (!mistakes.isEmpty()) {
            return page(editable, piece, base, sheet, null, mistakes, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var key = editable.keyOf(id).orElseThrow(NotFoundException::new);
        var outcome = keeping.change(editable, key, base, sheet::over, visitor.id());
        return after(outcome, editable, piece, base, sheet, words);
    }

    private ModelAndView after(
            Outcome outcome, Editable kind, @Nullable Kept piece, String base, Sheet sheet, Words words) {
        return switch (outcome) {
            case Outcome.Saved(UUID id) ->
                Elsewhere.after(words.to(EditingConfiguration.PATH + "/" + kind.kind() + "/" + id + "?done=saved"));
            case Outcome.Refused(String field, String reason) ->
                wrong(kind, piece, base, sheet, field, words.t("editing.refused", reason));
            case Outcome.There() -> wrong(kind, piece, base, sheet, "title", words.t("editing.there"));
            case Outcome.Overtaken(var theirs) ->
                page(
                        kind,
                        piece,
                        Keeping.mark(theirs),
                        sheet,
                        Sheet.of(kind.fields(), theirs),
                        List.of(),
                        null,
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView wrong(
            Editable kind, @Nullable Kept piece, String base, Sheet sheet, String field, String message) {
        // What the form does not ask for is told at its beginning.
        boolean isAsked = kind.fields().stream().anyMatch(it -> it.name().equals(field));
        var mistakes = List.of(new Mistake(isAsked ? field : "title", message));
        return page(kind, piece, base, sheet, null, mistakes, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            Editable kind,
            @Nullable Kept piece,
            String base,
            Sheet sheet,
            @Nullable Sheet theirs,
            List<Mistake> mistakes,
            @Nullable String done,
            HttpStatus status) {
        var shown = new PiecePage(kind.kind(), piece, base, sheet, theirs, terms.topics(), mistakes, done);
        var page = new ModelAndView("editing/show", Map.of("page", shown));
        page.setStatus(status);
        return page;
    }

    private Editable kind(String kind) {
        return editables.of(kind).orElseThrow(NotFoundException::new);
    }

    private Kept piece(Editable kind, UUID id) {
        return editables.find(kind, id).orElseThrow(NotFoundException::new);
    }
}
