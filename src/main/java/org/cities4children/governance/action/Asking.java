package org.cities4children.governance.action;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody for something, gives it to somebody else, and notes its end. */
@Component
class Asking {

    static final String DONE = "done";
    static final String DROPPED = "dropped";

    private final ActionRows rows;
    private final People people;
    private final ActionMail mail;
    private final Audit audit;

    Asking(ActionRows rows, People people, ActionMail mail, Audit audit) {
        this.rows = rows;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
    }

    /** Asks; false when nobody who may come in has this address. Who presses twice asks once. */
    @Transactional
    public boolean ask(ActionForm form, UUID by) {
        var owner = able(form.owner());
        owner.filter(it -> rows.add(form, it.id(), by)).ifPresent(it -> {
            var action = rows.action(form.id()).orElseThrow();
            note(action, "governance.action.ask", Map.of("due", action.due().toString()), by);
            mail.asked(action, it);
        });
        return owner.isPresent();
    }

    /** Gives it to somebody else; false when nobody who may come in has this address. */
    @Transactional
    public boolean hand(Action action, String email, UUID by) {
        var owner = able(email);
        owner.filter(it -> rows.hand(action.id(), it.id())).ifPresent(it -> {
            note(action, "governance.action.hand", Map.of("from", "person:" + action.owner()), by);
            rows.action(action.id()).ifPresent(handed -> mail.asked(handed, it));
        });
        return owner.isPresent();
    }

    @Transactional
    public void end(Action action, String how, UUID by) {
        if (rows.end(action.id(), how, by)) {
            note(action, "governance.action.end", Map.of("how", how), by);
        }
    }

    private Optional<Person> able(String email) {
        return people.withEmail(email).filter(it -> !it.disabled());
    }

    private void note(Action action, String verb, Map<String, String> facts, UUID by) {
        audit.note(Deed.by(by, verb, action.object(), facts));
    }
}
