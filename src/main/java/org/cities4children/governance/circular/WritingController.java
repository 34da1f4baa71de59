package org.cities4children.governance.circular;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.audience.Audiences;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.Circular.Text;
import org.cities4children.governance.dispatch.CircularRows;
import org.cities4children.web.Language;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes the draft of a letter to many, and its words in other languages. */
@Controller
@Needs(Power.PUT_DECISIONS)
class WritingController {

    private static final String ONE = Circular.PATH + "/{id}";

    private final CircularRows rows;
    private final CircularPages pages;
    private final Drafting drafting;
    private final Audiences audiences;

    WritingController(CircularRows rows, CircularPages pages, Drafting drafting, Audiences audiences) {
        this.rows = rows;
        this.pages = pages;
        this.drafting = drafting;
        this.audiences = audiences;
    }

    @GetMapping(ONE + "/change")
    ModelAndView change(@PathVariable UUID id, Visitor visitor, Words words) {
        var circular = known(id);
        return circular.isDraft()
                ? shown(circular, CircularForm.of(circular), null, words, HttpStatus.OK)
                : locked(circular, visitor, words);
    }

    @PostMapping(ONE + "/change")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var circular = known(id);
        var form = CircularForm.sent(sent, id, true, words);
        boolean there = form.tried().isGood()
                && (form.audience().equals(circular.audience())
                        || audiences.offered(words).has(form.audience().key()));
        if (form.tried().isGood() && !there) {
            form = form.withoutAudience(words);
        }
        return saved(circular, form, visitor, words);
    }

    @GetMapping(ONE + "/versions")
    ModelAndView version(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String language, Visitor visitor, Words words) {
        var circular = known(id);
        var form = CircularForm.version(circular, Language.of(language));
        return circular.isDraft()
                ? shown(circular, form, null, words, HttpStatus.OK)
                : locked(circular, visitor, words);
    }

    @PostMapping(ONE + "/versions")
    ModelAndView version(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        return saved(known(id), CircularForm.sent(sent, id, false, words), visitor, words);
    }

    @PostMapping(ONE + "/versions/removal")
    ModelAndView drop(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String language, Visitor visitor, Words words) {
        var circular = known(id);
        Language.of(language).ifPresent(it -> drafting.drop(id, it, visitor.id()));
        return Elsewhere.after(words.to(circular.path()));
    }

    private ModelAndView saved(Circular circular, CircularForm form, Visitor visitor, Words words) {
        if (!form.tried().isGood()) {
            return shown(circular, form, null, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (drafting.save(form, visitor.id())) {
            case DONE -> Elsewhere.after(words.to(circular.path()));
            case OVERTAKEN -> {
                var now = known(circular.id());
                var theirs = now.text(form.whole() ? now.language() : form.language());
                yield shown(now, form.overtaken(now.revision(), words), theirs, words, HttpStatus.CONFLICT);
            }
            case LOCKED -> locked(known(circular.id()), visitor, words);
        };
    }

    private Circular known(UUID id) {
        return rows.circular(id).orElseThrow(NotFoundException::new);
    }

    private ModelAndView locked(Circular circular, Visitor visitor, Words words) {
        var page = pages.one(circular, visitor, words, "governance.mistake.locked");
        return with("governance/circular/show", page, HttpStatus.CONFLICT);
    }

    private ModelAndView shown(
            Circular circular, CircularForm form, @Nullable Text theirs, Words words, HttpStatus status) {
        var kind = form.whole() ? EditPage.Kind.CHANGE : EditPage.Kind.VERSION;
        var page = new EditPage(
                kind, form.tried(), form.id(), audiences.offered(words), languages(circular, form), theirs);
        return with("governance/circular/edit", page, status);
    }

    /** Those that it does not have yet, or the one that is being changed. */
    private static List<Language> languages(Circular circular, CircularForm form) {
        var chosen = form.whole()
                ? Optional.of(circular.language())
                : Language.of(form.tried().of("language"));
        return chosen.filter(circular.texts()::containsKey)
                .map(List::of)
                .orElseGet(() -> Language.all().stream()
                        .filter(it -> !circular.texts().containsKey(it))
                        .toList());
    }

    private static ModelAndView with(String template, Object page, HttpStatus status) {
        var shown = new ModelAndView(template, "page", page);
        shown.setStatus(status);
        return shown;
    }
}
