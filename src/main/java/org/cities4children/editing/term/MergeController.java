package org.cities4children.editing.term;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.RowRefused.Reason;
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

/** Makes one topic or place of two, and undoes it. */
@Needs(Power.EDIT_CONTENT)
@Controller
class MergeController {

    private static final String MERGES = Lexicon.PATH + "/{vocabulary}/merges";

    private final Lexicon lexicon;
    private final TermsList list;
    private final Merging merging;
    private final Audit audit;

    MergeController(Lexicon lexicon, TermsList list, Merging merging, Audit audit) {
        this.lexicon = lexicon;
        this.list = list;
        this.merging = merging;
        this.audit = audit;
    }

    @GetMapping(MERGES + "/new")
    ModelAndView blank(@PathVariable String vocabulary, @RequestParam(defaultValue = "") String id) {
        return page(vocabulary, term(vocabulary, id), null, HttpStatus.OK);
    }

    @PostMapping(MERGES)
    ModelAndView merge(
            @PathVariable String vocabulary,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String stays,
            Visitor visitor,
            Words words) {
        var term = term(vocabulary, id);
        if (lexicon.partners(vocabulary, term).stream().noneMatch(it -> it.id().equals(stays))) {
            return page(vocabulary, term, words.t("editing.merge.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var facts = new TreeMap<>(Map.of("into", stays));
        var deed = new Deed(visitor.id(), null, "editing.merge", vocabulary + ":" + id, facts);
        var refused = refused(() -> audit.note(deed, () -> merging.merge(vocabulary, id, stays)));
        return refused == null
                ? Elsewhere.after(words.to(Lexicon.PATH + "/" + vocabulary + "?done=merged"))
                : page(vocabulary, term, words.t("editing.refused", words.t(refused)), HttpStatus.CONFLICT);
    }

    @PostMapping(MERGES + "/{merge}/end")
    ModelAndView undo(@PathVariable String vocabulary, @PathVariable UUID merge, Visitor visitor, Words words) {
        var _ = lexicon.of(vocabulary).orElseThrow(NotFoundException::new);
        var deed = new Deed(visitor.id(), null, "editing.unmerge", "merge:" + merge, new TreeMap<>());
        var refused = refused(() -> audit.note(deed, () -> merging.undo(merge)));
        if (refused == null) {
            return Elsewhere.after(words.to(Lexicon.PATH + "/" + vocabulary + "?done=parted"));
        }
        var shown = list.of(vocabulary, "", "1", "", words.t("editing.refused", words.t(refused)), words);
        var page = new ModelAndView("editing/term/index", "page", shown);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Why it cannot be; nothing when it was done. */
    private static @Nullable Reason refused(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RowRefused refused) {
            return refused.reason();
        }
    }

    private ModelAndView page(String vocabulary, Term term, @Nullable String wrong, HttpStatus status) {
        int used = lexicon.use(vocabulary).getOrDefault(term.id(), 0);
        var partners = lexicon.partners(vocabulary, term);
        var page =
                new ModelAndView("editing/term/merge", "page", new MergePage(vocabulary, term, used, partners, wrong));
        page.setStatus(status);
        return page;
    }

    private Term term(String vocabulary, String id) {
        var _ = lexicon.of(vocabulary).orElseThrow(NotFoundException::new);
        return lexicon.find(vocabulary, id).filter(it -> it.id().equals(id)).orElseThrow(NotFoundException::new);
    }
}
