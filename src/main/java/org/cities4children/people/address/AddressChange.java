package org.cities4children.people.address;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Person;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of another address until it is somebody's; the audit tells each step, and no address. */
@Component
class AddressChange {

    private final AddressChanges changes;
    private final Persons persons;
    private final AddressLetter letter;
    private final Sessions sessions;
    private final Audit audit;

    AddressChange(AddressChanges changes, Persons persons, AddressLetter letter, Sessions sessions, Audit audit) {
        this.changes = changes;
        this.persons = persons;
        this.letter = letter;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Wants another one. Whether it is somebody else's makes no difference here: the same rows are written, and as many
     * mails.
     */
    @Transactional
    void begin(Person person, EmailAddress fresh) {
        var secrets = changes.begin(person.id(), fresh.text());
        persons.withEmail(fresh.text())
                .ifPresentOrElse(letter::taken, () -> letter.confirm(person, fresh, secrets.confirm()));
        letter.notice(person, fresh.text(), secrets.stop());
        note("people.address.ask", person.id());
    }

    Optional<Change> of(UUID person) {
        return changes.of(person);
    }

    Optional<Change> toConfirm(String secret) {
        return changes.toConfirm(secret);
    }

    Optional<Change> toStop(String secret) {
        return changes.toStop(secret);
    }

    /** The new address is theirs: whoever holds the secret has read it there. */
    @Transactional
    Optional<Change> confirm(String secret) {
        var confirmed = changes.confirm(secret);
        confirmed.ifPresent(it -> note("people.address.confirm", it.person()));
        return confirmed;
    }

    /** Whoever reads the old address does not want it; so somebody else may be in, and all sessions end. */
    @Transactional
    Optional<Change> stop(String secret) {
        var stopped = changes.stop(secret);
        stopped.ifPresent(it -> {
            note("people.address.stop", it.person());
            sessions.endAll(it.person());
        });
        return stopped;
    }

    /** They think better of it. */
    @Transactional
    void stop(UUID person) {
        if (changes.stop(person)) {
            note("people.address.stop", person);
        }
    }

    private void note(String verb, UUID person) {
        audit.note(Deed.by(person, verb, "person:" + person, Map.of()));
    }
}
