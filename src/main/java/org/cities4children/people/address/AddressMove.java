package org.cities4children.people.address;

import java.util.Map;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.Part;
import org.cities4children.people.Person;
import org.cities4children.people.notice.Notices;
import org.cities4children.people.register.Addresses;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does a change that is due. */
@Component
class AddressMove {

    private final AddressChanges changes;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Notices notices;
    private final Audit audit;

    AddressMove(AddressChanges changes, Addresses addresses, Sessions sessions, Notices notices, Audit audit) {
        this.changes = changes;
        this.addresses = addresses;
        this.sessions = sessions;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Gives somebody the address that they confirmed, ends all their sessions and tells both addresses; if somebody
     * else has become its owner meanwhile, it tells the address of before that all stays as it is.
     */
    @Transactional
    void perform(Person person) {
        changes.take(person.id()).ifPresent(it -> {
            boolean moved = addresses.move(person.id(), it.email());
            audit.note(Deed.ofProgram(
                    moved ? "people.address.change" : "people.address.stop", "person:" + person.id(), Map.of()));
            if (moved) {
                sessions.endAll(person.id());
                tell(person, "people.address.mail.done", it.email());
                tell(person.at(it.email()), "people.address.mail.done", it.email());
            } else {
                tell(person, "people.address.mail.stay", it.email());
            }
        });
    }

    private void tell(Person person, String key, String fresh) {
        notices.tell(person, key, new Part.Quote(fresh));
    }
}
