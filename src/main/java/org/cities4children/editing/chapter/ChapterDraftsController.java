package org.cities4children.editing.chapter;

import java.util.UUID;
import org.cities4children.editing.draft.ChapterDrafts;
import org.cities4children.editing.draft.Draft;
import org.cities4children.editing.draft.Planning;
import org.cities4children.editing.row.Form;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
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

/**
 * {@code /desk/alliances/KE/drafts}: who coordinates a national alliance writes its news and events; editors publish
 * them.
 */
@Controller
@SignedIn
class ChapterDraftsController {

    private static final String DRAFTS = ChapterDraftsPage.PATH;
    private static final String ONE = DRAFTS + "/{id}";

    private final Writers writers;
    private final ChapterForms forms;
    private final ChapterDrafts drafts;
    private final Planning planning;

    ChapterDraftsController(Writers writers, ChapterForms forms, ChapterDrafts drafts, Planning planning) {
        this.writers = writers;
        this.forms = forms;
        this.drafts = drafts;
        this.planning = planning;
    }

    @GetMapping(DRAFTS)
    ModelAndView index(@PathVariable String country, Visitor visitor) {
        var chapter = writers.chapter(country, visitor);
        return new ModelAndView("editing/chapter/index", "page", new ChapterDraftsPage(chapter, drafts.of(country)));
    }

    @GetMapping(DRAFTS + "/new/{kind:posts|events}")
    ModelAndView blank(@PathVariable String country, @PathVariable String kind, Visitor visitor) {
        var chapter = writers.chapter(country, visitor);
        return page(new ChapterDraftPage(chapter, kind, null, forms.blank(kind), false), HttpStatus.OK);
    }

    @PostMapping(DRAFTS + "/new/{kind:posts|events}")
    ModelAndView add(
            @PathVariable String country,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var chapter = writers.chapter(country, visitor);
        var form = forms.typed(kind, forms.nothing(), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(new ChapterDraftPage(chapter, kind, null, form, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var draft = planning.begin(kind, content(form, forms.nothing(), country), visitor.id());
        return back(country, draft, words);
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable String country,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Visitor visitor) {
        var chapter = writers.chapter(country, visitor);
        var draft = draft(country, id);
        return page(
                new ChapterDraftPage(chapter, draft.kind(), draft, form(draft), done.equals("saved")), HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView save(
            @PathVariable String country,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var chapter = writers.chapter(country, visitor);
        var draft = draft(country, id);
        var form = forms.typed(draft.kind(), draft.content(), sent, words);
        if (form.mistakes().isEmpty()
                && form.base().equals(mark(draft))
                && ChapterDraftPage.isOpen(draft)
                && planning.change(draft, content(form, draft.content(), country), null, visitor.id())) {
            return back(country, draft, words);
        }
        var now = draft(country, id);
        var overtaken = !form.base().equals(mark(now));
        var shown = overtaken ? form.overtaken(mark(now), form(now).sheet()) : form;
        return page(
                new ChapterDraftPage(chapter, now.kind(), now, shown, false),
                overtaken || !ChapterDraftPage.isOpen(now) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Throws one away; one that somebody has changed meanwhile is shown instead. */
    @PostMapping(ONE + "/end")
    ModelAndView end(
            @PathVariable String country,
            @PathVariable UUID id,
            @RequestParam(name = Form.BASE, defaultValue = "") String base,
            Visitor visitor,
            Words words) {
        writers.chapter(country, visitor);
        var draft = draft(country, id);
        boolean gone =
                mark(draft).equals(base) && ChapterDraftPage.isOpen(draft) && planning.discard(draft, visitor.id());
        var path = ChapterDraftsPage.path(country);
        return Elsewhere.after(words.to(gone ? path : path + "/" + id));
    }

    private Draft draft(String country, UUID id) {
        return drafts.find(id, country)
                .filter(it -> ChapterForms.KINDS.contains(it.kind()))
                .orElseThrow(NotFoundException::new);
    }

    private Form form(Draft draft) {
        return forms.of(draft.kind(), draft.content()).marked(mark(draft));
    }

    private static String mark(Draft draft) {
        return Integer.toString(draft.version());
    }

    /** Whatever was sent, it stays the national alliance's. */
    private static ObjectNode content(Form form, ObjectNode before, String country) {
        return form.sheet().over(before).put(Scopes.FIELD, country);
    }

    private static ModelAndView back(String country, Draft draft, Words words) {
        return Elsewhere.after(words.to(ChapterDraftsPage.path(country) + "/" + draft.id() + "?done=saved"));
    }

    private static ModelAndView page(ChapterDraftPage shown, HttpStatus status) {
        var page = new ModelAndView("editing/chapter/show", "page", shown);
        page.setStatus(status);
        return page;
    }
}
