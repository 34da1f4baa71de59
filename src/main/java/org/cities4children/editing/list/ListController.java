package org.cities4children.editing.list;

import java.util.Set;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.runtime.intake.Listed;
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

/** {@code /desk/lists/{kind}}: one kind of row, and the form of one of them. */
@Needs(Power.EDIT_CONTENT)
@Controller
class ListController {

    private static final String LIST = Lists.PATH + "/{kind}";
    private static final String ENTRY = LIST + "/entry";
    private static final Set<String> DONE = Set.of("saved", "removed");

    private final Lists lists;
    private final Keeping keeping;
    private final Sheets sheets;

    ListController(Lists lists, Keeping keeping, Sheets sheets) {
        this.lists = lists;
        this.keeping = keeping;
        this.sheets = sheets;
    }

    @GetMapping(LIST)
    ModelAndView index(@PathVariable String kind) {
        return new ModelAndView("editing/list/index", "page", ListPage.of(list(kind)));
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank(@PathVariable String kind) {
        var list = open(kind);
        return page(list, null, sheets.blank(list.fields()), null, HttpStatus.OK);
    }

    @PostMapping(LIST)
    ModelAndView add(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Words words) {
        var list = open(kind);
        var form = sheets.typed(list.fields(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(list, null, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var row = form.sheet().over(JsonNodeFactory.instance.objectNode());
        return switch (keeping.add(list, row, visitor.id())) {
            case Outcome.Saved _ -> Elsewhere.after(words.to(Lists.pathOf(kind, list.key(row)) + "&done=saved"));
            case Outcome.Refused(var field, var reason) -> refused(list, null, form, field, reason, words);
            case Outcome.There _, Outcome.Overtaken _, Outcome.Away _ ->
                page(list, null, form.refused("", words.t("editing.there")), null, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(ENTRY)
    ModelAndView show(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String done) {
        var list = list(kind);
        var told = DONE.contains(done) ? done : null;
        var stands = list.handedIn(id);
        // What was taken away is shown as it stood: saved, it is there again.
        var row = stands.or(() -> list.isOpen() ? keeping.removed(list, id) : stands)
                .orElseThrow(NotFoundException::new);
        return page(list, id, sheets.of(list.fields(), row), told, HttpStatus.OK);
    }

    @PostMapping(ENTRY)
    ModelAndView save(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var list = list(kind);
        var row = list.handedIn(id).orElseThrow(NotFoundException::new);
        var form = sheets.typed(list.fields(), row, sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(list, id, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (keeping.change(list, id, form.base(), form.sheet()::over, visitor.id())) {
            case Outcome.Saved _ -> Elsewhere.after(words.to(Lists.pathOf(kind, id) + "&done=saved"));
            case Outcome.Refused(var field, var reason) -> refused(list, id, form, field, reason, words);
            case Outcome.Overtaken(var theirs) ->
                page(list, id, sheets.overtaken(form, theirs), null, HttpStatus.CONFLICT);
            case Outcome.There _, Outcome.Away _ -> throw new NotFoundException();
        };
    }

    @PostMapping(LIST + "/removal")
    ModelAndView remove(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(name = Form.BASE, defaultValue = "") String base,
            Visitor visitor,
            Words words) {
        var list = open(kind);
        return switch (keeping.remove(list, id, base, visitor.id())) {
            case Outcome.Overtaken(var theirs) ->
                page(list, id, sheets.of(list.fields(), theirs), "changed", HttpStatus.CONFLICT);
            case Outcome.Refused _ -> throw new NotFoundException();
            case Outcome.Saved _, Outcome.There _, Outcome.Away _ ->
                Elsewhere.after(words.to(Lists.pathOf(kind, id) + "&done=removed"));
        };
    }

    private static ModelAndView refused(
            Listed list, @Nullable String key, Form form, String field, Reason reason, Words words) {
        var told = form.refused(field, words.t("editing.refused", words.t(reason)));
        return page(list, key, told, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(
            Listed list, @Nullable String key, Form form, @Nullable String done, HttpStatus status) {
        var entry = key == null ? null : Lists.entry(list, key).orElse(null);
        var page = new ModelAndView("editing/list/show", "page", new EntryPage(list, entry, key, form, done));
        page.setStatus(status);
        return page;
    }

    private Listed list(String kind) {
        return lists.of(kind).orElseThrow(NotFoundException::new);
    }

    private Listed open(String kind) {
        return lists.of(kind).filter(Listed::isOpen).orElseThrow(NotFoundException::new);
    }
}
