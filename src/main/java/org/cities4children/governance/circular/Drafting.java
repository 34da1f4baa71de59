package org.cities4children.governance.circular;

import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.CircularRows;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters to many and changes them, as long as they are drafts. */
@Component
class Drafting {

    /** What came of it. */
    enum Outcome {
        DONE,
        /** Somebody else wrote meanwhile. */
        OVERTAKEN,
        /** It waits for a second person, was sent, or is gone. */
        LOCKED
    }

    private final CircularRows rows;
    private final Audit audit;

    Drafting(CircularRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Begins one; who presses twice begins one. */
    @Transactional
    public void begin(CircularForm form, UUID by) {
        if (rows.add(form.id(), form.audience(), form.language(), form.replyTo(), by)) {
            rows.write(form.id(), form.language(), form.text());
            note(
                    "governance.circular.write",
                    form.id(),
                    Map.of("audience", form.audience().key()),
                    by);
        }
    }

    /** Keeps what was typed, as its whole or in one more language. */
    @Transactional
    public Outcome save(CircularForm form, UUID by) {
        var draft = rows.hold(form.id()).filter(Circular::isDraft);
        if (draft.isEmpty()) {
            return Outcome.LOCKED;
        }
        if (draft.get().revision() != form.revision()) {
            return Outcome.OVERTAKEN;
        }
        if (form.whole()) {
            rows.change(form.id(), form.audience(), form.replyTo());
        }
        var language = form.whole() ? draft.get().language() : form.language();
        rows.write(form.id(), language, form.text());
        var facts = Map.of("language", language.code(), "revision", String.valueOf(form.revision() + 1));
        note("governance.circular.write", form.id(), facts, by);
        return Outcome.DONE;
    }

    /** Takes a language off. */
    @Transactional
    public void drop(UUID id, Language language, UUID by) {
        rows.hold(id).filter(Circular::isDraft).ifPresent(_ -> {
            rows.drop(id, language);
            note("governance.circular.write", id, Map.of("without", language.code()), by);
        });
    }

    /** Throws a draft away; false when it is none any more. */
    @Transactional
    public boolean remove(UUID id, UUID by) {
        var draft = rows.hold(id).filter(Circular::isDraft);
        draft.ifPresent(_ -> {
            rows.delete(id);
            note("governance.circular.remove", id, Map.of(), by);
        });
        return draft.isPresent();
    }

    private void note(String verb, UUID id, Map<String, String> facts, UUID by) {
        audit.note(Deed.by(by, verb, Circular.object(id), facts));
    }
}
