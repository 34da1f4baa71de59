package org.cities4children.editing.piece;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.web.Language;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.address.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a piece of content is shown, and at which address. */
@Needs(Power.EDIT_CONTENT)
@Controller
class StandingController {

    private static final String STANDING = Editables.PATH + "/{kind}/{id}/standing";
    private static final int LONGEST = 1_000;

    private final Editables editables;
    private final Publications publications;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;

    StandingController(Editables editables, Publications publications, Scopes scopes, Audit audit, Clock clock) {
        this.editables = editables;
        this.publications = publications;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(STANDING)
    ModelAndView show(@PathVariable String kind, @PathVariable UUID id, Words words) {
        var piece = piece(kind, id);
        return page(StandingPage.of(kind, piece, words.language()), HttpStatus.OK);
    }

    @PostMapping(STANDING + "/withdrawal")
    ModelAndView withdraw(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String successor,
            Visitor visitor,
            Words words) {
        var piece = piece(kind, id);
        var why = Typed.text(reason);
        // The desk's own where the form does not say.
        var written = Language.of(language).orElse(words.language());
        var page = new StandingPage(kind, piece, why, written, successor, piece.slug(), null, null);
        if (why.isEmpty() || why.length() > LONGEST) {
            return page(page.wrong("reason", words.t("editing.wrong.reason")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var heir = publications.pointedAt(successor).map(Listing::path);
        if (!successor.isBlank() && heir.filter(it -> !it.equals(piece.path())).isEmpty()) {
            return page(page.wrong("successor", words.t("editing.wrong.successor")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var withdrawal = new Withdrawal(clock.instant(), why, written.code(), heir.orElse(null));
        var deed = deed(visitor, "publishing.withdraw", piece, Map.of("path", piece.path()));
        audit.note(deed, () -> publications.withdraw(id, withdrawal));
        return back(kind, id, "withdrawn", words);
    }

    @PostMapping(STANDING + "/showing")
    ModelAndView show(@PathVariable String kind, @PathVariable UUID id, Visitor visitor, Words words) {
        var piece = piece(kind, id);
        audit.note(deed(visitor, "publishing.show-again", piece, Map.of()), () -> publications.restore(id));
        return back(kind, id, "shown", words);
    }

    /** Puts it into the lists of the whole alliance, too; pressed twice, it is done once. */
    @PostMapping(STANDING + "/promotion")
    ModelAndView promote(@PathVariable String kind, @PathVariable UUID id, Visitor visitor, Words words) {
        scopes.promote(piece(kind, id).id(), visitor.id());
        return back(kind, id, "promoted", words);
    }

    @PostMapping(STANDING + "/promotion/end")
    ModelAndView demote(@PathVariable String kind, @PathVariable UUID id, Visitor visitor, Words words) {
        scopes.demote(piece(kind, id).id(), visitor.id());
        return back(kind, id, "demoted", words);
    }

    @PostMapping(STANDING + "/address")
    ModelAndView rename(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slug,
            Visitor visitor,
            Words words) {
        var piece = piece(kind, id);
        var page = new StandingPage(kind, piece, "", words.language(), "", slug, null, null);
        if (slug.isBlank() || !Slug.of(slug).equals(slug)) {
            return page(page.wrong("slug", words.t("editing.wrong.slug")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var deed = deed(visitor, "publishing.rename", piece, Map.of("before", piece.slug(), "after", slug));
        try {
            audit.note(deed, () -> publications.rename(id, slug));
        } catch (Publications.AddressTaken _) {
            return page(page.wrong("slug", words.t("editing.wrong.taken")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(kind, id, "renamed", words);
    }

    private static Deed deed(Visitor visitor, String verb, Kept piece, Map<String, String> facts) {
        return new Deed(visitor.id(), null, verb, "publication:" + piece.id(), new TreeMap<>(facts));
    }

    private static ModelAndView back(String kind, UUID id, String done, Words words) {
        return Elsewhere.after(words.to(Editables.PATH + "/" + kind + "/" + id + "?done=" + done));
    }

    private static ModelAndView page(StandingPage shown, HttpStatus status) {
        var page = new ModelAndView("editing/piece/standing", "page", shown);
        page.setStatus(status);
        return page;
    }

    private Kept piece(String kind, UUID id) {
        return editables.of(kind).flatMap(it -> editables.find(it, id)).orElseThrow(NotFoundException::new);
    }
}
