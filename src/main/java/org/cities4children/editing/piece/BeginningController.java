package org.cities4children.editing.piece;

import org.cities4children.editing.draft.Planning;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Sheets;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;

/** Keeps as a draft what was typed into the form of a new piece. */
@Needs(Power.EDIT_CONTENT)
@Controller
class BeginningController {

    private final Editables editables;
    private final Sheets sheets;
    private final Planning planning;

    BeginningController(Editables editables, Sheets sheets, Planning planning) {
        this.editables = editables;
        this.sheets = sheets;
        this.planning = planning;
    }

    @PostMapping(Editables.PATH + "/{kind}/drafts")
    ModelAndView add(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Words words) {
        var fields = editables.of(kind).orElseThrow(NotFoundException::new).fields();
        var form = sheets.typed(fields, sent, words);
        if (!form.mistakes().isEmpty()) {
            var page = new ModelAndView("editing/piece/show", "page", PiecePage.blank(kind, form));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var draft = planning.begin(kind, form.sheet().over(JsonNodeFactory.instance.objectNode()), visitor.id());
        return Elsewhere.after(words.to(draft.path() + "?done=saved"));
    }
}
