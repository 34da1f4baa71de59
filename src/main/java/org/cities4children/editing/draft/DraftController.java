package org.cities4children.editing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.people.People;
import org.cities4children.runtime.intake.Editable;
import org.cities4children.runtime.intake.Field;
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

/** A draft that is written, planned and published. Whatever button is pressed, what was typed is saved with it. */
@Needs(Power.EDIT_CONTENT)
@Controller
class DraftController {

    private static final Set<String> DONE = Set.of("saved", "planned", "unplanned", "changed");
    private static final String DRAFT = DraftsConfiguration.PATH + "/{id}";

    private final Editables editables;
    private final Sheets sheets;
    private final Drafts drafts;
    private final Planning planning;
    private final People people;

    DraftController(Editables editables, Sheets sheets, Drafts drafts, Planning planning, People people) {
        this.editables = editables;
        this.sheets = sheets;
        this.drafts = drafts;
        this.planning = planning;
        this.people = people;
    }

    @GetMapping(DRAFT)
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Visitor visitor) {
        var draft = draft(id);
        var hour = Hour.of(draft.due(), people.zone(visitor.id()).getId());
        return page(draft, form(draft), hour, DONE.contains(done) ? done : null, visitor, HttpStatus.OK);
    }

    @PostMapping(DRAFT)
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "save") String act,
            Visitor visitor,
            Words words) {
        var draft = draft(id);
        var form = sheets.typed(fields(draft), draft.content(), sent, words);
        var hour = new Hour(first(sent, "due-day"), first(sent, "due-time"), first(sent, "due-zone"));
        if (draft.published() != null || form.sheet().fields().isEmpty()) {
            return back(draft, "changed", words);
        }
        if (!form.base().equals(mark(draft))) {
            return overtaken(draft, form, hour, visitor);
        }
        var mistakes = new ArrayList<>(form.mistakes());
        if (act.equals("plan")) {
            mistakes.addAll(planning.mistakes(hour, words));
        }
        return mistakes.isEmpty()
                ? kept(draft, form, hour, act, visitor, words)
                : wrong(draft, form.wrong(mistakes), hour, visitor);
    }

    private ModelAndView kept(Draft draft, Form form, Hour hour, String act, Visitor visitor, Words words) {
        var content = form.sheet().over(draft.content());
        var due = switch (act) {
            case "plan" -> hour.appointment().orElseThrow();
            case "unplan" -> null;
            default -> draft.due();
        };
        // What no importer will take is told now, and not to nobody at the hour itself.
        var outcome = due == null ? null : planning.tried(draft, content);
        if (outcome != null && !(outcome instanceof Outcome.Saved)) {
            return refused(outcome, draft, form, hour, visitor, words);
        }
        if (!planning.change(draft, content, due, visitor.id())) {
            return overtaken(draft(draft.id()), form, hour, visitor);
        }
        return switch (act) {
            case "publish" -> published(draft(draft.id()), form, hour, visitor, words);
            case "plan" -> back(draft, "planned", words);
            case "unplan" -> back(draft, "unplanned", words);
            default -> back(draft, "saved", words);
        };
    }

    private ModelAndView published(Draft draft, Form form, Hour hour, Visitor visitor, Words words) {
        var outcome = planning.publish(draft, visitor.id());
        if (outcome instanceof Outcome.Saved(UUID piece)) {
            return Elsewhere.after(words.to(Editables.PATH + "/" + draft.kind() + "/" + piece + "?done=saved"));
        }
        return refused(outcome, draft, form.marked(mark(draft)), hour, visitor, words);
    }

    private ModelAndView refused(Outcome outcome, Draft draft, Form form, Hour hour, Visitor visitor, Words words) {
        var told = outcome instanceof Outcome.Refused(var field, var reason)
                ? form.refused(field, words.t("editing.refused", words.t(reason)))
                : form.refused("", words.t("editing.there"));
        return wrong(draft, told, hour, visitor);
    }

    private ModelAndView wrong(Draft draft, Form form, Hour hour, Visitor visitor) {
        return page(draft, form, hour, null, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView overtaken(Draft theirs, Form form, Hour hour, Visitor visitor) {
        var beside = form.overtaken(mark(theirs), form(theirs).sheet());
        return page(theirs, beside, hour, null, visitor, HttpStatus.CONFLICT);
    }

    private Form form(Draft draft) {
        return sheets.of(fields(draft), draft.content()).marked(mark(draft));
    }

    private ModelAndView page(
            Draft draft, Form form, Hour hour, @Nullable String done, Visitor visitor, HttpStatus status) {
        var zone = people.zone(visitor.id());
        var page = new ModelAndView(
                "editing/draft/show", "page", new DraftPage(draft, form, hour, zone, drafts.origin(draft), done));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView back(Draft draft, String done, Words words) {
        return Elsewhere.after(words.to(draft.path() + "?done=" + done));
    }

    private static String mark(Draft draft) {
        return Integer.toString(draft.version());
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return String.join("", sent.getOrDefault(name, List.of()));
    }

    /** None where no room of this program knows the kind: it can be looked at and thrown away. */
    private List<Field> fields(Draft draft) {
        return editables.of(draft.kind()).map(Editable::fields).orElse(List.of());
    }

    private Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(NotFoundException::new);
    }
}
