package org.cities4children.editing.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Changes drafts, and has an importer take them when their time has come. */
@Component
public class Planning {

    private final Drafts drafts;
    private final Editables editables;
    private final Keeping keeping;
    private final Audit audit;
    private final Clock clock;

    Planning(Drafts drafts, Editables editables, Keeping keeping, Audit audit, Clock clock) {
        this.drafts = drafts;
        this.editables = editables;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Draft begin(String kind, ObjectNode content, UUID person) {
        var draft = drafts.add(UUID.randomUUID(), kind, content, person);
        audit.note(deed(person, "editing.draft", draft, Map.of("kind", kind)));
        return draft;
    }

    /** Begins one that is made of something, in the running transaction. */
    void begin(UUID id, String kind, ObjectNode content, UUID person, String source) {
        var draft = drafts.add(id, kind, content, person);
        audit.note(deed(person, "editing.draft", draft, Map.of("kind", kind, "source", source)));
    }

    /** Saves what was written and when it is to be published, or that it is not; false when somebody was faster. */
    @Transactional
    public boolean change(Draft draft, ObjectNode content, @Nullable Appointment due, UUID person) {
        boolean changed = drafts.change(draft, content, due, person);
        if (changed && due != null && !due.equals(draft.due())) {
            audit.note(deed(person, "editing.plan", draft, Map.of("due", due.written())));
        } else if (changed && due == null && draft.due() != null) {
            audit.note(deed(
                    person, "editing.unplan", draft, Map.of("due", draft.due().written())));
        }
        return changed;
    }

    @Transactional
    public boolean discard(Draft draft, UUID person) {
        boolean gone = drafts.delete(draft);
        if (gone) {
            audit.note(deed(person, "editing.discard", draft, Map.of("kind", draft.kind())));
        }
        return gone;
    }

    /** What is wrong with an hour at which something is to be published. */
    List<Mistake> mistakes(Hour hour, Words words) {
        var mistakes = hour.mistakes(words);
        if (hour.appointment().filter(it -> it.isDue(clock.instant())).isPresent()) {
            mistakes.add(new Mistake("due-day", words.t("editing.due.wrong.over")));
        }
        return mistakes;
    }

    /** What would become of it if it were published now. */
    Outcome tried(Draft draft, ObjectNode content) {
        return keeping.rehearse(editables.of(draft.kind()).orElseThrow(), null, content);
    }

    /** Makes it public: row, revision and draft in one transaction, so that it happens once. */
    Outcome publish(Draft draft, @Nullable UUID person) {
        return editables
                .of(draft.kind())
                .map(it -> publish(it, draft, person))
                .orElseGet(() -> new Outcome.Refused("", Problem.NO_KIND));
    }

    private Outcome publish(Publishable kind, Draft draft, @Nullable UUID person) {
        return keeping.add(kind, draft.content(), person, publication -> {
            if (!drafts.published(draft, publication)) {
                throw new RowRefused("", "editing.refused.overtaken");
            }
            audit.note(deed(person, "editing.publish", draft, facts(draft, publication)));
        });
    }

    private Map<String, String> facts(Draft draft, UUID publication) {
        var facts = new TreeMap<>(Map.of("publication", publication.toString()));
        var due = draft.due();
        if (due != null) {
            facts.put("due", due.written());
            facts.put(
                    "late-minutes",
                    Long.toString(Math.max(
                            0, Duration.between(due.instant(), clock.instant()).toMinutes())));
        }
        return facts;
    }

    private static Deed deed(@Nullable UUID person, String verb, Draft draft, Map<String, String> facts) {
        return new Deed(person, null, verb, "draft:" + draft.id(), new TreeMap<>(facts));
    }
}
