package org.cities4children.governance.circular;

import java.util.List;
import java.util.Map;
import org.cities4children.governance.audience.Audiences;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.CircularRows;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/circulars}: letters to many, and the form that begins one. */
@Controller
@Needs(Power.PUT_DECISIONS)
class CircularsController {

    private final CircularRows rows;
    private final CircularPages pages;
    private final Drafting drafting;
    private final Audiences audiences;
    private final Ids ids;

    CircularsController(CircularRows rows, CircularPages pages, Drafting drafting, Audiences audiences, Ids ids) {
        this.rows = rows;
        this.pages = pages;
        this.drafting = drafting;
        this.audiences = audiences;
        this.ids = ids;
    }

    @GetMapping(Circular.PATH)
    ModelAndView index(Visitor visitor, Words words) {
        return new ModelAndView("governance/circular/index", "page", pages.all(rows.all(), visitor, words));
    }

    @GetMapping(EditPage.NEW)
    ModelAndView form(Words words) {
        return shown(CircularForm.empty(ids.next(), words), words, HttpStatus.OK);
    }

    @PostMapping(EditPage.NEW)
    ModelAndView begin(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var id = Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next);
        var form = CircularForm.sent(sent, id, true, words);
        if (form.tried().isGood()
                && !audiences.offered(words).has(form.audience().key())) {
            form = form.withoutAudience(words);
        }
        if (!form.tried().isGood()) {
            return shown(form, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        drafting.begin(form, visitor.id());
        return Elsewhere.after(words.to(Circular.path(id)));
    }

    private ModelAndView shown(CircularForm form, Words words, HttpStatus status) {
        var page = new EditPage(
                EditPage.Kind.NEW,
                form.tried(),
                form.id(),
                audiences.offered(words),
                List.copyOf(Language.all()),
                null);
        var shown = new ModelAndView("governance/circular/edit", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
