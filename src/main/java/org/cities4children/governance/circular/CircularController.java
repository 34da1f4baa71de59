package org.cities4children.governance.circular;

import java.util.List;
import java.util.UUID;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.CircularRows;
import org.cities4children.governance.dispatch.Sending;
import org.cities4children.governance.dispatch.Wording;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/circulars/…}: who gets a letter to many, how it looks, and what is done with it. */
@Controller
@Needs(Power.PUT_DECISIONS)
class CircularController {

    private static final String ONE = Circular.PATH + "/{id}";

    private final CircularRows rows;
    private final CircularPages pages;
    private final Drafting drafting;
    private final Sending sending;
    private final Wording wording;

    CircularController(CircularRows rows, CircularPages pages, Drafting drafting, Sending sending, Wording wording) {
        this.rows = rows;
        this.pages = pages;
        this.drafting = drafting;
        this.sending = sending;
        this.wording = wording;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, Visitor visitor, Words words) {
        return new ModelAndView("governance/circular/show", "page", pages.one(known(id), visitor, words, null));
    }

    @GetMapping(ONE + "/preview")
    ModelAndView preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String language) {
        var circular = known(id);
        var reader = Ids.read(to).flatMap(it -> pages.reader(circular, it));
        var version = reader.map(CircularPage.Line::language)
                .orElseGet(() -> circular.versionFor(Language.of(language).orElse(circular.language())));
        var acts = reader.map(CircularPage.Line::acts).orElse(List.of());
        var page = new PreviewPage(
                circular,
                version,
                wording.parts(circular, version, acts),
                wording.answers(circular, version),
                reader.map(CircularPage.Line::name).orElse(""));
        return new ModelAndView("governance/circular/preview", "page", page);
    }

    @PostMapping(ONE + "/request")
    ModelAndView ask(@PathVariable UUID id, Visitor visitor, Words words) {
        var circular = known(id);
        return switch (sending.ask(id, visitor.id())) {
            case DONE -> back(circular, words);
            case NOBODY -> refused(circular, "governance.mistake.no-readers", visitor, words);
            case LOCKED -> refused(circular, "governance.mistake.locked", visitor, words);
        };
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, Visitor visitor, Words words) {
        var circular = known(id);
        return sending.withdraw(circular, visitor.id())
                ? back(circular, words)
                : refused(circular, "governance.mistake.locked", visitor, words);
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(@PathVariable UUID id, Visitor visitor, Words words) {
        var circular = known(id);
        sending.stop(id, visitor.id());
        return back(circular, words);
    }

    @PostMapping(ONE + "/removal")
    ModelAndView remove(@PathVariable UUID id, Visitor visitor, Words words) {
        var circular = known(id);
        return drafting.remove(id, visitor.id())
                ? Elsewhere.after(words.to(Circular.PATH))
                : refused(circular, "governance.mistake.locked", visitor, words);
    }

    private Circular known(UUID id) {
        return rows.circular(id).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView back(Circular circular, Words words) {
        return Elsewhere.after(words.to(circular.path()));
    }

    private ModelAndView refused(Circular circular, String trouble, Visitor visitor, Words words) {
        var page = pages.one(known(circular.id()), visitor, words, trouble);
        var shown = new ModelAndView("governance/circular/show", "page", page);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }
}
