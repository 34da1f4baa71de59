package org.cities4children.editing.revision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Revision;
import org.cities4children.editing.row.Revisions;
import org.cities4children.people.People;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
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

/** What a piece of content said before, what changed since, and the way back. */
@Needs(Power.EDIT_CONTENT)
@Controller
class RevisionsController {

    private static final String REVISIONS = Editables.PATH + "/{kind}/{id}/revisions";

    private final Editables editables;
    private final Revisions revisions;
    private final Keeping keeping;
    private final Comparison comparison;
    private final People people;

    RevisionsController(
            Editables editables, Revisions revisions, Keeping keeping, Comparison comparison, People people) {
        this.editables = editables;
        this.revisions = revisions;
        this.keeping = keeping;
        this.comparison = comparison;
        this.people = people;
    }

    @GetMapping(REVISIONS)
    ModelAndView index(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Visitor visitor,
            Words words) {
        var editable = kind(kind);
        return page(editable, piece(editable, id), from, to, visitor, words);
    }

    /** Makes an older state the newest one. */
    @PostMapping(REVISIONS + "/{number}/return")
    ModelAndView putBack(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(name = "base-mark", defaultValue = "") String base,
            Visitor visitor,
            Words words) {
        var editable = kind(kind);
        var piece = piece(editable, id);
        var key = key(editable, id);
        var older = revisions.numbered(kind, key, number).orElseThrow(NotFoundException::new);
        // What was written in other languages since has a history of its own, and stays.
        return switch (keeping.change(
                editable, key, base, now -> new Summaries(now).carriedTo(older.content()), visitor.id())) {
            case Outcome.Saved _ -> Elsewhere.after(words.to(Editables.PATH + "/" + kind + "/" + id + "?done=saved"));
            case Outcome.Refused _, Outcome.There _, Outcome.Overtaken _, Outcome.Away _ -> {
                var page = page(editable, piece, number, 0, visitor, words);
                page.addObject("refused", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private ModelAndView page(Publishable kind, Kept piece, int from, int to, Visitor visitor, Words words) {
        var key = key(kind, piece.id());
        var current = kind.handedIn(key).orElseThrow(NotFoundException::new);
        var all = revisions.newest(kind.kind(), key);
        var older = all.stream().filter(it -> it.number() == from).findFirst();
        // What stands now is compared with, unless another is asked for; it may be an import's, and have no number.
        var newer = all.stream()
                .filter(it -> it.number() == to)
                .map(Revision::content)
                .findFirst()
                .orElse(current);
        var changes = older.map(it -> comparison.between(kind, it.content(), newer, words))
                .orElse(List.of());
        var names = people.names(
                all.stream().flatMap(it -> Stream.ofNullable(it.person())).collect(Collectors.toSet()));
        return new ModelAndView(
                "editing/revision/index",
                "page",
                new RevisionsPage(
                        kind.kind(),
                        piece,
                        Keeping.mark(current),
                        all,
                        names,
                        older.map(Revision::number).orElse(0),
                        changes,
                        people.zone(visitor.id())));
    }

    private Publishable kind(String kind) {
        return editables.of(kind).orElseThrow(NotFoundException::new);
    }

    private Kept piece(Publishable kind, UUID id) {
        return editables.find(kind, id).orElseThrow(NotFoundException::new);
    }

    private static String key(Publishable kind, UUID id) {
        return kind.keyOf(id).orElseThrow(NotFoundException::new);
    }
}
