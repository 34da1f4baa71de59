package org.cities4children.alliance.coordination;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.People;
import org.cities4children.runtime.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody coordinate a national alliance, and ends it; they are told. */
@Component
public class Coordinating {

    /** Why it is not done. */
    public enum Refusal {
        /** It is closed. */
        CLOSED,
        /** Nobody has this account, or they may not come in. */
        NOBODY,
        /** It would end before it begins. */
        DAYS,
        /** They do already. */
        HELD
    }

    private final CoordinatorRows rows;
    private final People people;
    private final CoordinatorMail mail;
    private final Audit audit;
    private final Editions editions;

    Coordinating(CoordinatorRows rows, People people, CoordinatorMail mail, Audit audit, Editions editions) {
        this.rows = rows;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.editions = editions;
    }

    /** From today on; nothing when it was given, else why not. */
    @Transactional
    public Optional<Refusal> grant(String country, UUID person, @Nullable LocalDate last, UUID by) {
        if (!rows.hold(country)) {
            return Optional.of(Refusal.CLOSED);
        }
        if (people.person(person).filter(it -> !it.disabled()).isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        if (last != null && last.isBefore(rows.today())) {
            return Optional.of(Refusal.DAYS);
        }
        if (rows.at(country).stream().anyMatch(it -> it.person().equals(person))) {
            return Optional.of(Refusal.HELD);
        }
        var id = rows.add(country, person, last, by);
        note(by, "alliance.coordinator.grant", country, id);
        mail.tell("granted", rows.one(id).orElseThrow());
        return Optional.empty();
    }

    /** Ends one at once; one that has ended is what was wanted. */
    @Transactional
    public void end(Coordinator coordinator, UUID by) {
        if (rows.end(coordinator.id(), by)) {
            note(by, "alliance.coordinator.end", coordinator.country(), coordinator.id());
            mail.tell("ended", coordinator);
        }
    }

    /** Ends that anybody coordinates a national alliance. */
    @Transactional
    public void endAll(String country, UUID by) {
        rows.at(country).forEach(it -> end(it, by));
    }

    /** The same by its number; false when a national alliance never had it. */
    @Transactional
    public boolean end(String country, UUID id, UUID by) {
        var coordinator = rows.one(id).filter(it -> it.country().equals(country));
        coordinator.ifPresent(it -> end(it, by));
        return coordinator.isPresent();
    }

    /** Whether they want to be named on its page: only they say so. */
    @Transactional
    public void show(Coordinator own, boolean shown) {
        rows.show(own.id(), shown);
        note(own.person(), shown ? "alliance.coordinator.show" : "alliance.coordinator.hide", own.country(), own.id());
    }

    private void note(UUID by, String verb, String country, UUID id) {
        audit.note(Deed.by(by, verb, Chapter.object(country), Map.of("coordinator", id.toString())));
        // Its page may name them.
        editions.nextAfterCommit();
    }
}
